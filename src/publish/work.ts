/** What the author is working on, and how it outlives a reload of the page. */
import type { Draft } from '../import/fiche/files.ts';
import type { Imported } from '../import/import-docx.ts';
import type { Picture } from '../import/pictures/take-pictures.ts';
import type { ReportItem } from '../import/report.ts';
import type { Fields } from '../model/write-fields.ts';
import { OWN_SOURCE } from '../import/fiche/own-source.ts';
import { placeText } from '../import/place.ts';
import type { DocumentKind } from '../import/document-kinds.ts';
import { emptyBody } from '../model/empty-body.ts';
import { WORK_KEY } from './work-key.ts';

export interface Work {
  readonly draft: Draft;
  readonly report: readonly ReportItem[];
  /** The name of the document; empty when there is none. */
  readonly document: string;
  /** What the importer has to say of a field that its author has not touched yet, by its path. */
  readonly notes: Readonly<Record<string, string>>;
}

/** The work that begins with an imported document. */
export function workOf({ draft, report }: Imported, document: string): Work {
  const work: Work = { draft, report, document, notes: {} };
  const notes: Record<string, string> = {};
  for (const { field, severity, place, message, repair } of report) {
    if (field === undefined || severity === 'transformé') continue;
    const where = placeText(place);
    if (isGiven(valueAt(work, field))) notes[field] ??= `Proposé, à vérifier : ${where}.`;
    else if (place.what !== 'document')
      notes[field] = `Dans Word, ${where} : ${message}. ${repair}`;
  }
  return { ...work, notes };
}

/** The work that begins with nothing but what its kind asks for. */
export const emptyWork = (kind: DocumentKind, today: string): Work => ({
  draft: { kind, fields: {}, body: emptyBody(kind), pictures: [], source: newSource(kind, today) },
  report: [],
  document: '',
  notes: {},
});

/** A source to describe: what is known of the document of a kind before it is read. */
const newSource = (kind: DocumentKind, today: string): Fields => ({
  ...(kind === 'cas' && { type: 'cpts' }),
  consulte_le: today,
});

/** The work with the document as a source to describe, or without it. */
export const withOwnSource = (work: Work, has: boolean, today: string): Work => ({
  ...work,
  draft: {
    ...work.draft,
    source: has ? newSource(work.draft.kind as DocumentKind, today) : undefined,
  },
});

/** The sources of the fiche, the document first, as the draft names them. */
export function sourcesOfWork({ draft: { source, fields } }: Work): string[] {
  const cited = (fields['sources'] ?? []) as readonly string[];
  return [...(source ? [OWN_SOURCE] : []), ...cited];
}

const isGiven = (value: unknown) =>
  value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

const SOURCE = 'source.';

/** The value at a path of the form. */
export function valueAt({ draft }: Work, path: string): unknown {
  const [root, keys] = path.startsWith(SOURCE)
    ? [draft.source ?? {}, path.slice(SOURCE.length)]
    : [draft.fields, path];
  return keysIn(keys).reduce<unknown>((value, key) => (value as Fields | undefined)?.[key], root);
}

/** As messages count, from one: `resultats[1].valeur` → `resultats`, `0`, `valeur`. */
const keysIn = (path: string) =>
  path.replace(/\[(\d+)\]/g, (_, rank: string) => `.${Number(rank) - 1}`).split('.');

/** The work with another value there, of which there is no more to say. */
export function withValue(work: Work, path: string, value: unknown): Work {
  const { draft } = work;
  const next = path.startsWith(SOURCE)
    ? { ...draft, source: setAt(draft.source ?? {}, keysIn(path.slice(SOURCE.length)), value) }
    : { ...draft, fields: setAt(draft.fields, keysIn(path), value) };
  const notes = Object.fromEntries(Object.entries(work.notes).filter(([field]) => field !== path));
  return { ...work, draft: next, notes };
}

function setAt(fields: Fields, [key = '', ...rest]: readonly string[], value: unknown): Fields {
  const next = rest.length > 0 ? setAt((fields[key] ?? {}) as Fields, rest, value) : value;
  if (!Array.isArray(fields)) return { ...fields, [key]: next };
  return fields.map((one: unknown, index) => (index === Number(key) ? next : one)) as never;
}

export const withBody = (work: Work, body: string): Work => ({
  ...work,
  draft: { ...work.draft, body },
});

const pictureIn = (number: number) =>
  new RegExp(`!\\[([^\\]]*)\\](\\(/images/image-a-nommer-${number}\\.\\w+\\))`);

/** The pictures that the text still shows, with the text that stands for each. */
export const shownPictures = ({ draft }: Work): { picture: Picture; alt: string }[] =>
  draft.pictures.flatMap((picture) => {
    const found = pictureIn(picture.number).exec(draft.body);
    return found ? [{ picture, alt: found[1]! }] : [];
  });

/** The text with what stands for a picture, or without the picture when `alt` is undefined. */
export function withAlt(work: Work, number: number, alt: string | undefined): Work {
  const { body } = work.draft;
  const written = (alt ?? '').replaceAll('[', '(').replaceAll(']', ')').replace(/\s+/g, ' ');
  return withBody(
    work,
    alt === undefined
      ? body.replace(new RegExp(`${pictureIn(number).source}\\n*`), '')
      : body.replace(pictureIn(number), (_, __, address: string) => `![${written}]${address}`),
  );
}

/** The files of a draft hold only the pictures that its text shows. */
export const draftToWrite = (work: Work): Draft => ({
  ...work.draft,
  pictures: shownPictures(work).map(({ picture }) => picture),
});

/** Keeps the work in this tab; says whether the browser had room for it. */
export function keepWork(work: Work): boolean {
  try {
    const pictures = work.draft.pictures.map(({ bytes, ...rest }) => ({
      ...rest,
      bytes: toBase64(bytes),
    }));
    sessionStorage.setItem(
      WORK_KEY,
      JSON.stringify({ ...work, draft: { ...work.draft, pictures } }),
    );
    return true;
  } catch {
    return false;
  }
}

/** The work kept in this tab, if there is one that can be read. */
export function keptWork(): Work | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(WORK_KEY) ?? 'null') as Work | null;
    if (!kept) return undefined;
    const pictures = kept.draft.pictures.map(({ bytes, ...rest }) => ({
      ...rest,
      bytes: fromBase64(bytes as unknown as string),
    }));
    return { ...kept, draft: { ...kept.draft, pictures } };
  } catch {
    return undefined;
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
