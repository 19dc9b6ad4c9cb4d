/** Files that are not of the format that is imported: what each is, and what can be done with it. */
import { Refusal } from '../refusal.ts';

export const SAVE_AS =
  'Ouvrez-le dans Word ou LibreOffice, puis « Enregistrer sous » au format « Document Word (.docx) ».';

const COPY =
  'Copiez ce qu’il faut en garder dans un document Word (.docx), et choisissez celui-ci.';
const workbook = () => new Refusal('C’est un classeur Excel.', COPY);
const slides = () => new Refusal('C’est une présentation PowerPoint.', COPY);

const startsWith = (bytes: Uint8Array, signature: string) =>
  codesOf(signature).every((code, index) => bytes[index] === code);

const codesOf = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));

/** Refuses a file whose first bytes are those of another format. Throws a `Refusal`. */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, 'PK')) return;
  if (startsWith(bytes, '\xD0\xCF\x11\xE0')) {
    if (holdsWide(bytes, 'EncryptedPackage'))
      throw new Refusal(
        'Le document est protégé par un mot de passe.',
        'Dans Word : Fichier, Informations, « Protéger le document », effacez le mot de passe, enregistrez, puis recommencez.',
      );
    // a text may hold a sheet or slides
    const isText = holdsWide(bytes, 'WordDocument');
    if (!isText && holdsWide(bytes, 'Workbook')) throw workbook();
    if (!isText && holdsWide(bytes, 'PowerPoint Document')) throw slides();
    throw new Refusal('C’est un ancien document Word (.doc).', SAVE_AS);
  }
  if (startsWith(bytes, '%PDF')) {
    throw new Refusal(
      'C’est un PDF.',
      'Importez le document Word dont il vient. À défaut, Word sait ouvrir un PDF : ouvrez-le, puis « Enregistrer sous » au format .docx.',
    );
  }
  if (startsWith(bytes, '{\\rtf')) throw new Refusal('C’est un document RTF.', SAVE_AS);
  if (isPicture(bytes))
    throw new Refusal(
      'C’est une image, pas un document Word (.docx).',
      'Choisissez le document Word qui contient le texte ; pour que l’image soit dans la fiche, insérez-la dans ce document.',
    );
  throw new Refusal(
    'Ce n’est pas un document Word (.docx).',
    'Si ce fichier s’ouvre dans Word ou LibreOffice, « Enregistrer sous » au format « Document Word (.docx) » ; sinon, choisissez-en un autre.',
  );
}

/** JPEG, PNG, GIF, TIFF, WebP, and what a telephone takes. */
const isPicture = (bytes: Uint8Array): boolean =>
  ['\xFF\xD8\xFF', '\x89PNG', 'GIF8', 'II*\0', 'MM\0*'].some((sign) => startsWith(bytes, sign)) ||
  (startsWith(bytes, 'RIFF') && startsWith(bytes.subarray(8), 'WEBP')) ||
  /^ftyp(?:heic|heix|mif1|avif)/.test(new TextDecoder().decode(bytes.subarray(4, 12)));

/** Whether a text stands in the bytes, as the old format of Word writes it: two bytes a letter. */
function holdsWide(bytes: Uint8Array, text: string): boolean {
  const wanted = codesOf(text).flatMap((code) => [code, 0]);
  let at = bytes.indexOf(wanted[0]!);
  while (at !== -1) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
    at = bytes.indexOf(wanted[0]!, at + 1);
  }
  return false;
}

/** Refuses an archive, by the names inside, that is no document of Word. Throws a `Refusal`. */
export function refuseOtherArchives(names: readonly string[]): void {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('word/') || has('_rels/')) {
    if (has('xl/') && !has('word/')) throw workbook();
    if (has('ppt/') && !has('word/')) throw slides();
    return;
  }
  if (has('content.xml')) throw new Refusal('C’est un document LibreOffice (.odt).', SAVE_AS);
  if (has('Index/') || has('index.xml')) {
    throw new Refusal('C’est un document Pages.', 'Dans Pages : Fichier, « Exporter vers », Word.');
  }
  throw new Refusal(
    'C’est une archive zip, pas un document Word (.docx).',
    'Ouvrez l’archive, et choisissez le document Word qu’elle contient.',
  );
}
