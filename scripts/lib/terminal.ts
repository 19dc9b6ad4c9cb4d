import { statSync } from 'node:fs';

/** Ends a command with a message for the person who typed it. */
export function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

export const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** What the system refused, in words for the person. */
export function explainFailure({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EACCES' || code === 'EPERM')
    return 'vous n’avez pas le droit de lire ou d’écrire ce fichier.';
  if (code === 'ENOSPC') return 'le disque est plein.';
  if (code === 'EROFS') return 'le disque ne se laisse pas écrire.';
  if (code === 'ENOENT') return 'le fichier a disparu entre-temps.';
  return message;
}
