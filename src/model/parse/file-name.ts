/** What the path of a file says of its item. */
import { isKind, KIND_NAMES, KINDS, type Kind } from '../kinds.ts';
import { isSlug, SLUG_MAX_LENGTH, slugify } from '../slug.ts';
import { suggest } from '../suggest.ts';
import type { Problem } from './problem.ts';

/** What a path names, as written or, beside a problem, as it was most likely meant. */
type Named =
  | {
      readonly kind: Kind;
      readonly slug: string;
      /** Whether the file is of a sort that can be read as this kind. */
      readonly readable: boolean;
      readonly problem?: Problem;
    }
  | { readonly kind?: undefined; readonly problem: Problem };

/** The kind and slug that a path gives, and what is wrong with the path. */
export function nameOf(path: string): Named {
  const folders = path.split('/');
  const name = folders.pop() ?? '';
  const [folder] = folders;
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  const extension = dot > 0 ? name.slice(dot) : '';
  const slug = slugify(stem).slice(0, SLUG_MAX_LENGTH).replace(/-$/, '');
  if (folder === undefined || folders.length > 1 || !isKind(folder)) {
    const kind = KIND_NAMES.find((known) => known === suggest(folder ?? '', KIND_NAMES));
    const problem = wrongFolder(folders, kind);
    return kind && slug ? { kind, slug, readable: false, problem } : { problem };
  }
  const { format } = KINDS[folder];
  const renamed = `\`${slug || 'nom-de-la-fiche'}.${format}\``;
  if (extension !== `.${format}`) {
    const problem = {
      rule: 'extension-inattendue',
      offset: 0,
      message: `Un fichier de \`${folder}/\` se termine par \`.${format}\` ; celui-ci ${extension ? `se termine par \`${extension}\`` : 'n’a pas d’extension'}.`,
      advice: `Renommez-le ${renamed}.`,
    };
    return slug ? { kind: folder, slug, readable: false, problem } : { problem };
  }
  if (isSlug(stem)) return { kind: folder, slug: stem, readable: true };
  const problem = {
    rule: 'nom-de-fichier',
    offset: 0,
    message: `\`${name}\` ne peut pas être un nom de fiche : il devient l’adresse de la page.`,
    advice: `Renommez-le ${renamed} (minuscules, chiffres et tirets, ${SLUG_MAX_LENGTH} signes au plus).`,
  };
  return slug ? { kind: folder, slug, readable: true, problem } : { problem };
}

function wrongFolder(folders: readonly string[], meant: Kind | undefined): Problem {
  const [folder = ''] = folders;
  const choices = `Rangez-le dans l’un de ces dossiers : ${KIND_NAMES.join(', ')}.`;
  const wrong = (message: string, advice: string): Problem => ({
    rule: 'dossier-inconnu',
    offset: 0,
    message,
    advice,
  });
  if (folders.length === 0) return wrong('Le fichier n’est rangé dans aucun dossier.', choices);
  if (folders.length > 1) {
    const advice = meant ? `Rangez-le directement dans \`${meant}/\`.` : choices;
    return wrong('Le fichier est rangé dans un sous-dossier.', advice);
  }
  const message = `\`${folder}\` n’est pas un dossier connu.`;
  return wrong(message, meant ? `Vouliez-vous dire \`${meant}/\` ?` : choices);
}
