import { forbiddenSign } from './forbidden-signs.ts';
import type { Problem } from './problem.ts';

/** A fiche is a page or two: past this size it is another kind of document. */
export const MAX_BYTES = 500_000;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

interface Decoded {
  /** The text with `\n` line ends and without byte order mark; absent when it cannot be read. */
  readonly text?: string;
  readonly problems: Problem[];
  /** What can be seen of a text that cannot be read: offsets are in it. */
  readonly garbled?: string;
}

const RESAVE =
  'Dans votre éditeur, « Enregistrer sous », choisissez l’encodage UTF-8, puis recommencez.';

/** Reads the bytes of a file as text, or says in plain words why it cannot. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) {
    const kilobytes = Math.ceil(bytes.length / 1000).toLocaleString('fr-FR');
    return refuse(
      'fichier-trop-gros',
      `Le fichier pèse ${kilobytes} ko ; une fiche ne dépasse pas ${MAX_BYTES / 1000} ko.`,
      'Découpez-le en plusieurs fiches, et rangez les images à part.',
    );
  }
  if (looksLikeUtf16(bytes)) {
    return refuse('encodage', 'Le fichier est enregistré en UTF-16.', RESAVE);
  }
  let text: string;
  try {
    text = strictUtf8.decode(bytes);
  } catch {
    const garbled = new TextDecoder('utf-8').decode(bytes);
    return {
      ...refuse(
        'encodage',
        'Le fichier n’est pas enregistré en UTF-8 (c’est sans doute du Latin-1 ou du Windows-1252).',
        RESAVE,
        Math.max(0, garbled.indexOf('\uFFFD')),
      ),
      garbled,
    };
  }
  return clean(text);
}

function clean(raw: string): Decoded {
  const problems: Problem[] = [];
  let text = raw;
  if (text.startsWith('\uFEFF')) {
    text = text.slice(1);
    problems.push({
      rule: 'marque-d-ordre',
      offset: 0,
      message: 'Le fichier commence par une marque d’ordre des octets (BOM), invisible et inutile.',
      advice: 'Enregistrez-le en « UTF-8 », sans BOM.',
      fixable: true,
    });
  }
  if (text.includes('\r')) {
    text = text.replace(/\r\n?/g, '\n');
    problems.push({
      rule: 'fins-de-ligne',
      offset: 0,
      message: 'Le fichier a des fins de ligne de Windows (CRLF).',
      advice: 'Enregistrez-le avec des fins de ligne « LF » (Unix).',
      fixable: true,
    });
  }
  if (text.trim() === '') {
    return refuse(
      'fichier-vide',
      'Le fichier est vide.',
      'Écrivez la fiche, ou supprimez le fichier.',
    );
  }

  const sign = forbiddenSign(text);
  return { text, problems: sign ? [...problems, sign] : problems };
}

function refuse(rule: string, message: string, advice: string, offset = 0): Decoded {
  return { problems: [{ rule, offset, message, advice }] };
}

/** By its mark, or by the null byte that stands beside each plain letter. */
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length > 1 && (first === 0) !== (second === 0);
}
