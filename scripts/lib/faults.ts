/** What a person can do about a fault of the system while a site or its exports are made, in French. */
const KNOWN: Readonly<Record<string, string>> = {
  ENOSPC: 'le disque est plein. Libérez de la place',
  EDQUOT: 'votre quota de disque est atteint. Libérez de la place',
  EACCES: 'un dossier refuse l’écriture. Rendez-le modifiable',
  EPERM: 'un dossier refuse l’écriture. Rendez-le modifiable',
  EROFS: 'le disque est en lecture seule. Travaillez dans une copie modifiable du projet',
  EBUSY: 'un fichier est ouvert dans un autre programme. Fermez-le',
};

/** What was being made, and the folder that is as it was. */
interface Task {
  readonly what: string;
  readonly kept: string;
}

export const EXPORT: Task = { what: 'L’export', kept: 'exports/' };
export const BUILD: Task = { what: 'La construction du site', kept: 'dist/' };

/** The message for a fault; what is not of the system is told as it came. */
export function explainFault(error: unknown, { what, kept }: Task): string {
  const unchanged = `Le dossier ${kept} n’a pas changé.`;
  const fault = knownFault(error);
  if (!fault) return `${what} a échoué : ${(error as Error).message}\n${unchanged}`;
  const { path, repair } = fault;
  const where = path === undefined ? '' : ` (${path})`;
  return `${what} a échoué : ${repair}${where}, puis recommencez. ${unchanged}`;
}

/** Whether a person can do something about it: the rest is a defect of ours. */
export const isKnownFault = (error: unknown): boolean => knownFault(error) !== undefined;

/** The fault of the system behind an error: Astro wraps those that it meets. */
function knownFault(error: unknown): { path: string | undefined; repair: string } | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code = '', path, cause } = error as NodeJS.ErrnoException;
  const repair = KNOWN[code];
  return repair === undefined ? knownFault(cause) : { path, repair };
}
