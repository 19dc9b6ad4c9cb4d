/** A file of the built site that a book is made of. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Its path in `dist`. Throws, in French, when it is missing. */
export function builtFile(path: string, dist: string): string {
  const file = join(dist, path);
  if (existsSync(file)) return file;
  throw new Error(
    `Le fichier ${path} manque dans ${dist} : relancez « npm run build », puis l’export.`,
  );
}
