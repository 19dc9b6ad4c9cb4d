/** What `explainIssues` says of a field, and what it looks at to say it. */
import type { z } from 'zod';

/** A finding about one field, before it is placed in the file. */
export interface FieldProblem {
  readonly rule: string;
  readonly path: readonly PropertyKey[];
  /** Place it on the key rather than on the value. */
  readonly onKey?: boolean;
  readonly message: string;
  readonly advice?: string | undefined;
  /** The value that was certainly meant: `npm run fix` writes it. */
  readonly repair?: string | number | undefined;
}

/** A value that its schema refuses. */
export interface Refused {
  readonly path: readonly PropertyKey[];
  /** The field as people read it: `resultats[1].source`. */
  readonly name: string;
  readonly value: unknown;
  readonly schema: z.core.$ZodType | undefined;
  /** What the field holds, in French. */
  readonly help: string | undefined;
}

/** `` `region: Bretagn` ``, short enough for a message. */
export const quoted = ({ name, value }: Refused): string => `\`${name}: ${shown(value)}\``;

/** A value as its author knows it, short enough for a message. */
export function shown(value: unknown): string {
  const text = typeof value === 'object' ? JSON.stringify(value) : `${value as string | number}`;
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** « Ce qu’il contient : les thèmes de la fiche. » */
export const contents = (help: string | undefined): string | undefined =>
  help && `Ce qu’il contient : ${lowerFirst(help)}`;

/** Acronyms keep their capital. */
const lowerFirst = (text: string) =>
  /^[A-ZÀ-Ý](?=[a-zà-ÿ’' ])/.test(text) ? text[0]!.toLowerCase() + text.slice(1) : text;
