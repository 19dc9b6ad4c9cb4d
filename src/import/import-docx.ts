/**
 * From a Word document to a draft fiche and a report. Pure: bytes in, plain objects out, in a
 * browser as in a terminal; nothing is written, nothing is asked of the network.
 */
import type { Root } from 'mdast';
import type { Kind } from '../model/kinds.ts';
import type { Fields } from '../model/write-fields.ts';
import { makeLists } from './clean/bullets.ts';
import { dropDebris } from './clean/debris.ts';
import { takeNotes } from './clean/footnotes.ts';
import { findHeadings, levelHeadings, tidyHeadings } from './clean/headings.ts';
import { mendLinks } from './clean/links.ts';
import { joinLists } from './clean/lists.ts';
import { cleanTexts } from './clean/texts.ts';
import { convert } from './docx/convert.ts';
import { openDocx } from './docx/open-docx.ts';
import { readSource } from './docx/read-source.ts';
import type { Source } from './docx/source.ts';
import { adviseFields } from './fiche/advice.ts';
import { arrange } from './fiche/arrange.ts';
import type { Draft } from './fiche/files.ts';
import { takeTitle } from './fiche/find-title.ts';
import { OWN_SOURCE, sourceFields } from './fiche/own-source.ts';
import { proposeSummary } from './fiche/summary.ts';
import { proposeResults } from './fiche/results.ts';
import { takeSignatures, withoutTaken } from './fiche/taken-lines.ts';
import { writeBody } from './fiche/write-body.ts';
import { refuseLength } from './length.ts';
import { DOCUMENT } from './place.ts';
import { takePictures, type EncodePicture } from './pictures/take-pictures.ts';
import { recognise } from './recognise/facts.ts';
import { proposeKind } from './recognise/fiche-kind.ts';
import { tellGaps } from './recognise/gaps.ts';
import { passagesOf, type Passage } from './recognise/passage.ts';
import { NO_REGISTERS, type Registers } from './recognise/registers.ts';
import { Notebook, type ReportItem } from './report.ts';
import { tellAbout } from './tell.ts';
import { tellLosses } from './tell-losses.ts';

export interface ImportOptions {
  /** The kind of fiche; a case or a regional synthesis, as the document reads, unless said. */
  readonly kind?: Kind;
  /** The day of the import, `2026-11-22`: nothing reads a clock. */
  readonly today: string;
  /** What the collection knows: see `registersOf`. */
  readonly registers?: Registers;
  /** Values that the author gives for a kind: they win over what is recognised. */
  readonly given?: (kind: Kind) => Fields;
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
  const { today, registers = NO_REGISTERS, encodePicture } = options;
  const docx = openDocx(file instanceof Uint8Array ? file : new Uint8Array(file));
  const source = readSource(docx);
  const notes = new Notebook();
  refuseLength(source, notes);
  const passages = passagesOf(source.paragraphs);
  const kind = options.kind ?? proposedKind(passages, notes);
  const given = options.given?.(kind) ?? {};
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
    children: tidyHeadings(
      illustrated.children,
      source,
      { acronyms: registers.acronyms, names: registers.themes.map(({ nom }) => nom) },
      notes,
    ),
  };
  const { title, tree } = takeTitle(calm, source);

  const { fields: recognised, quotes } = recognise(kind, passages, title, registers, today, notes);
  const untaken = withoutTaken(tree.children, source, quotes, notes);
  const { blocks: text, signatures } = takeSignatures(untaken, source, notes);
  const blocks = arrange(kind, levelHeadings(text), source, notes);
  const resume = proposeSummary(blocks, source, notes, given);
  // the document says its own figures: they need it as their source
  const isOwn = kind === 'cas' && given['sources'] === undefined;
  const results =
    isOwn && given['resultats'] === undefined ? proposeResults(blocks, source, notes) : {};
  const fields = merge({ ...recognised, resume, ...results }, given);
  const body = writeBody(
    mendLinks({ type: 'root', children: [...blocks, ...section] }, source, notes),
  );

  if (kind === 'cas') adviseFields(blocks, fields, source, notes);

  const draft: Draft = {
    kind,
    fields,
    body,
    pictures,
    source: sourceFields(fields, kind, today, registers, signatures, notes),
  };
  tellGaps(kind, draft.source ? { ...fields, sources: [OWN_SOURCE] } : fields, notes);
  tellLosses(source, draft, title?.value, notes);
  return { draft, report: notes.sorted() };
}

function proposedKind(passages: readonly Passage[], notes: Notebook): Kind {
  const kind = proposeKind(passages);
  if (kind === 'cas')
    notes.check(
      DOCUMENT,
      'le document est lu comme un cas : ce qu’une CPTS a fait',
      'S’il rend compte d’une rencontre ou d’une enquête, demandez une synthèse.',
    );
  return kind;
}

/** Everything that does not depend on what the text means. */
function cleanUp(tree: Root, source: Source, notes: Notebook): Root {
  const plain = dropDebris(tree, source, notes);
  const listed = makeLists(plain, source, notes);
  const titled = findHeadings(listed, source, notes);
  return joinLists(titled, source);
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
