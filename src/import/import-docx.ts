/**
 * From a Word document to a draft fiche and a report. Pure: bytes in, plain objects out, in a
 * browser as in a terminal; nothing is written, nothing is asked of the network.
 */
import type { Root, RootContent } from 'mdast';
import type { Kind } from '../model/kinds.ts';
import { foldAccents } from '../model/slug.ts';
import { cutSentences } from '../model/sentences.ts';
import { readMarkdown } from '../model/fix/write-markdown.ts';
import { makeLists } from './clean/bullets.ts';
import { dropDebris } from './clean/debris.ts';
import { takeNotes } from './clean/footnotes.ts';
import { findHeadings, levelHeadings, tidyHeadings } from './clean/headings.ts';
import { mendLinks } from './clean/links.ts';
import { joinLists } from './clean/lists.ts';
import { placeOf, plainOf, sourceOf } from './clean/nodes.ts';
import { cleanTexts } from './clean/texts.ts';
import { convert } from './docx/convert.ts';
import { openDocx } from './docx/open-docx.ts';
import { readSource, type Source } from './docx/source.ts';
import { arrange } from './fiche/arrange.ts';
import type { Draft } from './fiche/files.ts';
import { takeTitle } from './fiche/find-title.ts';
import { writeFields, type Fields } from '../model/write-fields.ts';
import { writeBody } from './fiche/write-body.ts';
import { LONG_WORDS, MAX_WORDS, WORDS_PER_PAGE } from './limits.ts';
import { takePictures, type EncodePicture } from './pictures/take-pictures.ts';
import { DOCUMENT, firstWords } from './place.ts';
import { NO_REGISTERS, recognise, tellGaps, type Registers } from './recognise/facts.ts';
import { passagesOf } from './recognise/passage.ts';
import { Refusal } from './refusal.ts';
import { Notebook, type ReportItem } from './report.ts';
import { tellAbout } from './tell.ts';
import { lostWords, textOfTree, wordsIn } from './words.ts';

export interface ImportOptions {
  /** The kind of fiche; a regional synthesis unless said otherwise. */
  readonly kind?: Kind;
  /** The day of the import, `2026-11-22`: nothing reads a clock. */
  readonly today: string;
  /** What the collection knows: see `registersOf`. */
  readonly registers?: Registers;
  /** Values that the author gives: they win over what is recognised. */
  readonly given?: Fields;
  /** Makes pictures lighter; a browser has a canvas, a terminal does without. */
  readonly encodePicture?: EncodePicture;
}

/** A draft to complete, and what its author should know. */
export interface Imported {
  readonly draft: Draft;
  /** What there is to do first. */
  readonly report: readonly ReportItem[];
}

/** Imports a document. Throws a `Refusal` when it cannot be: its message and advice are for the author. */
export async function importDocx(
  file: Uint8Array | ArrayBuffer,
  options: ImportOptions,
): Promise<Imported> {
  const {
    kind = 'syntheses',
    today,
    registers = NO_REGISTERS,
    given = {},
    encodePicture,
  } = options;
  const docx = openDocx(file instanceof Uint8Array ? file : new Uint8Array(file));
  const source = readSource(docx);
  const notes = new Notebook();
  refuseLength(source, notes);
  tellAbout(docx, source, notes);

  const { tree: converted, pictures: found } = await convert(docx, source, notes);
  const { tree: called, section } = takeNotes(cleanTexts(converted), notes);
  const cleaned = cleanUp(called, source, notes);
  const { tree: illustrated, pictures } = await takePictures(
    cleaned,
    found,
    source,
    notes,
    encodePicture,
  );
  const calm = {
    ...illustrated,
    children: tidyHeadings(illustrated.children, source, new Set(registers.acronyms), notes),
  };
  const { title, tree } = takeTitle(calm, source);

  const passages = passagesOf(source.paragraphs);
  const { fields: recognised, quotes } = recognise(kind, passages, title, registers, today, notes);
  const text = withoutTaken(tree.children, source, quotes, notes);
  const blocks = arrange(kind, levelHeadings(text), source, notes);
  const resume = proposeSummary(blocks, source, notes, given);
  const fields = merge({ ...recognised, resume }, given);
  const body = writeBody(
    mendLinks({ type: 'root', children: [...blocks, ...section] }, source, notes),
  );

  const draft: Draft = {
    kind,
    fields,
    body,
    pictures,
    source: sourceFields(fields, kind, today, registers, notes),
  };
  tellGaps(kind, draft.source ? { ...fields, sources: ['ce-document'] } : fields, notes);
  tellLosses(source, draft, title?.value, notes);
  return { draft, report: notes.sorted() };
}

/** Everything that does not depend on what the text means. */
function cleanUp(tree: Root, source: Source, notes: Notebook): Root {
  const plain = dropDebris(tree, source, notes);
  const listed = makeLists(plain, source, notes);
  const titled = findHeadings(listed, source, notes);
  return joinLists(titled);
}

function refuseLength(source: Source, notes: Notebook): void {
  const count = source.paragraphs.reduce((sum, { text }) => sum + wordsIn(text).length, 0);
  const pages = Math.ceil(count / WORDS_PER_PAGE);
  const hasPictures = source.paragraphs.length > 0;
  if (count === 0)
    throw new Refusal(
      hasPictures ? 'Le document n’a pas de texte, seulement des images.' : 'Le document est vide.',
      hasPictures
        ? 'Si c’est un document numérisé, tapez-en le texte, ou faites-le reconnaître (OCR), puis recommencez.'
        : 'Vérifiez que c’est le bon fichier, et qu’il est enregistré.',
    );
  if (count > MAX_WORDS)
    throw new Refusal(
      `Le document compte ${count.toLocaleString('fr-FR')} mots, environ ${pages} pages ; un compte rendu en compte ${MAX_WORDS.toLocaleString('fr-FR')} au plus.`,
      'Une fiche se lit sur un téléphone : copiez dans un nouveau document ce qu’il faut retenir et les ateliers, et citez le document entier comme source.',
    );
  if (count > LONG_WORDS)
    notes.check(
      DOCUMENT,
      `le document est long : environ ${pages} pages`,
      'Une synthèse en fait une à six : gardez l’essentiel, et citez le document entier comme source.',
    );
}

/** The first lines whose words all became fields: date, place, « Région : … ». */
function withoutTaken(
  blocks: readonly RootContent[],
  source: Source,
  quotes: ReadonlyMap<number, readonly string[]>,
  notes: Notebook,
): RootContent[] {
  const firstTitle = blocks.findIndex(({ type }) => type === 'heading');
  const dropped: RootContent[] = [];
  const kept = blocks.filter((block, index) => {
    if (block.type !== 'paragraph' || (firstTitle !== -1 && index > firstTitle)) return true;
    const paragraph = sourceOf(block, source);
    const taken = paragraph && quotes.get(paragraph.id);
    if (!taken || wordsIn(paragraph.text).length > LONGEST_LABEL) return true;
    const said = new Set([...LABEL_WORDS, ...taken.flatMap(plainWords)]);
    const isTaken = plainWords(plainOf(block)).every((word) => said.has(word) || HOUR.test(word));
    if (isTaken) dropped.push(block);
    return !isTaken;
  });
  if (dropped.length > 0)
    notes.changed(
      placeOf(dropped[0]!, source),
      `${dropped.map((block) => `« ${firstWords(plainOf(block))} »`).join(', ')} : repris dans les champs de la fiche, et pas répété dans le texte`,
      'Rien à faire : la page l’affiche en tête.',
      dropped.map(plainOf).join(' '),
    );
  return kept;
}

const plainWords = (text: string) => wordsIn(foldAccents(text));

const LONGEST_LABEL = 25;
const HOUR = /^\d{1,2}(?:h(?:\d{2})?)?$/;
const LABEL_WORDS = new Set(
  'le la les l a au de du des date dates lieu region departement commune evenement nom participants participant nombre presents organisateur organisateurs jeudi lundi mardi mercredi vendredi samedi dimanche h et environ'.split(
    ' ',
  ),
);

const NOTE_CALL = / \(note \d+\)/g;
const ADDRESS = /https?:|www\.|@/;
const SUMMARY = { min: 60, max: 300 };

/** The first sentences of the first paragraph, when they make a summary. */
function proposeSummary(
  blocks: readonly RootContent[],
  source: Source,
  notes: Notebook,
  given: Fields,
): string | undefined {
  if (given['resume'] !== undefined) return undefined;
  const rank = (block: RootContent) => sourceOf(block, source)?.id ?? Infinity;
  // in the order of the document: its sections may have moved
  const [first] = blocks
    .filter(
      (block) =>
        block.type === 'paragraph' &&
        sourceOf(block, source) !== undefined &&
        plainOf(block).length >= SUMMARY.min &&
        !ADDRESS.test(plainOf(block)),
    )
    .sort((a, b) => rank(a) - rank(b));
  if (!first) return undefined;
  let summary = '';
  for (const { text } of cutSentences(plainOf(first).replace(NOTE_CALL, ''))) {
    if (text.trim().endsWith(':')) break;
    const longer = summary ? `${summary} ${text.trim()}` : text.trim();
    if (longer.length > SUMMARY.max) break;
    summary = longer;
  }
  if (summary.length < SUMMARY.min) return undefined;
  notes.check(
    placeOf(first, source),
    'les premières phrases sont proposées comme résumé',
    'Récrivez `resume` : qui, où, quoi, quel résultat, en 60 à 300 signes.',
    { field: 'resume' },
  );
  return summary;
}

/** Given values over those that were recognised; groups are merged. */
function merge(recognised: Fields, given: Fields): Fields {
  const all: Record<string, unknown> = { ...recognised };
  for (const [key, value] of Object.entries(given)) {
    const before = all[key];
    const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value);
    all[key] = isGroup ? merge((before ?? {}) as Fields, value as Fields) : value;
  }
  return all;
}

/** The document as the source of its own fiche, unless others are given. */
function sourceFields(
  fields: Fields,
  kind: Kind,
  today: string,
  { organismes }: Registers,
  notes: Notebook,
): Fields | undefined {
  const { sources, titre, evenement, organisateurs } = fields;
  if (kind !== 'syntheses' && kind !== 'cas') return undefined;
  if (Array.isArray(sources) && sources.length > 0) return undefined;
  const [first] = (organisateurs ?? []) as readonly string[];
  const editor = organismes.find(({ slug }) => slug === first)?.nom;
  notes.check(
    DOCUMENT,
    'le document devient la source de la fiche, dans un fichier à part',
    editor
      ? 'Vérifiez son titre, son éditeur et sa date ; ajoutez son adresse s’il est en ligne.'
      : 'Écrivez qui le publie (`editeur`) ; ajoutez son adresse s’il est en ligne.',
  );
  return {
    titre: titre === undefined ? undefined : titre,
    editeur: editor,
    date: (evenement as Fields | undefined)?.['debut'],
    type: kind === 'cas' ? 'cpts' : 'federation',
    consulte_le: today,
  };
}

/** Not a word is lost silently: what is neither in the fiche nor told is told now. */
function tellLosses(
  source: Source,
  draft: Draft,
  title: string | undefined,
  notes: Notebook,
): void {
  const told = [
    textOfTree(readMarkdown(draft.body)),
    writeFields(draft.kind, draft.fields),
    title ?? '',
    ...notes.items.flatMap(({ leftOut }) => leftOut ?? []),
  ];
  for (const { place, words } of lostWords(source.paragraphs, told)) {
    notes.check(
      place,
      `des mots n’ont pas été repris : « ${words.join(' ')} »`,
      'Retapez-les dans la fiche s’ils comptent.',
      { leftOut: words.join(' ') },
    );
  }
}
