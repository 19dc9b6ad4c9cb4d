/** Opens the bytes of a .docx, or says in plain French why they are not one that can be imported. */
import { MAX_FILE_BYTES } from '../limits.ts';
import { Refusal } from '../refusal.ts';
import { refuseOtherArchives, refuseOtherFormats, SAVE_AS } from './other-formats.ts';
import { childNamed, elementsOf, parseXml, type XmlElement } from './xml.ts';
import { namesIn, readZip } from './zip.ts';

/** The parts of a document that are read: texts, styles, pictures. */
export interface Docx {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** The name of the part that holds the text, `word/document.xml`. */
  readonly main: string;
  /** Things inside that are not read: a spreadsheet, a drawing. */
  readonly embedded: readonly string[];
}

const READ =
  /^(?:\[Content_Types\]\.xml|_rels\/.*|docProps\/app\.xml|word\/(?!embeddings\/|fonts\/|activeX\/).*)$/;

/** Checks a file from outside, then opens it. Throws a `Refusal`. */
export function openDocx(bytes: Uint8Array): Docx {
  if (bytes.length === 0) {
    throw new Refusal(
      'Le fichier est vide.',
      'Vérifiez que c’est le bon, et qu’il s’ouvre dans Word.',
    );
  }
  if (bytes.length > MAX_FILE_BYTES) {
    throw new Refusal(
      `Le fichier pèse ${Math.ceil(bytes.length / 1_000_000)} Mo ; un compte rendu en pèse ${MAX_FILE_BYTES / 1_000_000} au plus.`,
      'Réduisez ses images (dans Word : Format de l’image, « Compresser les images »), enregistrez-le, puis recommencez.',
    );
  }
  refuseOtherFormats(bytes);
  const names = namesIn(bytes);
  refuseOtherArchives(names);
  if (names.some((name) => /vbaProject\.bin$|vbaData\.xml$/i.test(name))) throw macros();
  const parts = readZip(bytes, (name) => READ.test(name));
  const types = textOf(parts.get('[Content_Types].xml'));
  if (/macroEnabled/i.test(types)) throw macros();
  const main = mainPart(parts);
  return {
    parts,
    main,
    embedded: names.filter((name) =>
      /^word\/(?:embeddings|charts|diagrams)\/[^/]+\.\w+$/.test(name),
    ),
  };
}

const macros = () =>
  new Refusal(
    'Le document contient des macros (un programme).',
    'Dans Word, « Enregistrer sous », choisissez « Document Word (.docx) » et non « prenant en charge les macros (.docm) » : le texte reste, le programme s’en va.',
  );

/** The part that the package says is its document: its name is not always the same. */
function mainPart(parts: ReadonlyMap<string, Uint8Array>): string {
  const relations = readPart(parts, '_rels/.rels');
  const target =
    relations &&
    elementsOf(relations).find(({ attributes }) => attributes['Type']?.endsWith('/officeDocument'))
      ?.attributes['Target'];
  const main = (target ?? 'word/document.xml').replace(/^\/+/, '');
  if (!parts.has(main)) {
    throw new Refusal(
      'Le fichier n’a pas de texte : ce n’est pas un document Word complet.',
      SAVE_AS,
    );
  }
  return main;
}

const textOf = (bytes: Uint8Array | undefined) => (bytes ? new TextDecoder().decode(bytes) : '');

/** The text of a part; empty when it is absent. */
export const partText = (parts: ReadonlyMap<string, Uint8Array>, name: string): string =>
  textOf(parts.get(name)).replace(/^\uFEFF/, '');

/** A part as elements; nothing when it is absent. Throws a `Refusal` when it cannot be read. */
export function readPart(
  parts: ReadonlyMap<string, Uint8Array>,
  name: string,
): XmlElement | undefined {
  const text = partText(parts, name);
  if (!text) return undefined;
  try {
    return parseXml(text);
  } catch {
    throw new Refusal(
      'Le document est abîmé : une de ses parties ne se lit pas.',
      'Ouvrez-le dans Word ou LibreOffice, « Enregistrer sous » un nouveau fichier .docx, puis recommencez.',
    );
  }
}

/** The value of `name` directly inside `element`: `<w:pStyle w:val="Titre1"/>`. */
export const valueOf = (element: XmlElement | undefined, name: string): string | undefined =>
  childNamed(element, name)?.attributes['w:val'];
