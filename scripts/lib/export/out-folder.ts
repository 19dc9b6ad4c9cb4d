/** What the folder of the exports may not be, as it will be replaced whole. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MANIFEST_FILE, SUMS_FILE } from '../../../src/offline/manifest.ts';

/** Why `out` cannot be the folder of the exports, in French, with what to choose; nothing when it can. */
export function refusalOf(out: string): string | undefined {
  if (!existsSync(out)) return undefined;
  const inside = `choisissez un dossier dedans, par exemple ${join(out, 'exports')}.`;
  if (!statSync(out).isDirectory()) return `${out} est un fichier : choisissez un dossier.`;
  if (statSync(out).dev !== statSync(dirname(out)).dev)
    return `${out} est la racine d’un disque : ${inside}`;
  const isExport = [MANIFEST_FILE, SUMS_FILE].every((file) => existsSync(join(out, file)));
  if (readdirSync(out).length === 0 || isExport) return undefined;
  return `${out} contient autre chose que des exports, et serait remplacé : ${inside}`;
}
