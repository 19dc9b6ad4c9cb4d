/** What a person can do about a fault of the system while exporting, in French. */
const KNOWN: Readonly<Record<string, string>> = {
  ENOSPC: 'le disque est plein. Libérez de la place',
  EDQUOT: 'votre quota de disque est atteint. Libérez de la place',
  EACCES: 'un dossier refuse l’écriture. Rendez-le modifiable',
  EPERM: 'un dossier refuse l’écriture. Rendez-le modifiable',
  EROFS: 'le disque est en lecture seule. Travaillez dans une copie modifiable du projet',
  EBUSY: 'un fichier est ouvert dans un autre programme. Fermez-le',
};

/** The message for a fault; what is not of the system is told as it came. */
export function explainFault(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : KNOWN[code];
  if (!known) return `L’export a échoué : ${message}\nLe dossier exports/ n’a pas changé.`;
  const where = path === undefined ? '' : ` (${path})`;
  return `L’export a échoué : ${known}${where}, puis relancez-le. Le dossier exports/ n’a pas changé.`;
}
