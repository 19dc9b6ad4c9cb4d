/** `npm run fix`, one file at a time: certain repairs first, then the house form. Pure. */
import { KINDS, type Format, type Kind } from '../kinds.ts';
import { decode, MAX_BYTES } from '../parse/decode.ts';
import type { ContentFile } from '../parse/entry.ts';
import { parseFields } from '../parse/fields.ts';
import { nameOf } from '../parse/file-name.ts';
import { splitFrontmatter } from '../parse/frontmatter.ts';
import { formBody, tidyBody } from './form-body.ts';
import { formFields } from './form-fields.ts';
import { repairFields, type Repaired } from './repair-fields.ts';
import { repairLinks } from './repair-links.ts';

export interface Fixed {
  /** What the file should hold; absent when it is right as it is. */
  readonly text?: string;
  /** What was changed, in French, one line each. */
  readonly changes: readonly string[];
  /** Why the file, or a part of it, stays as its author wrote it. */
  readonly leftAlone: readonly string[];
}

/**
 * Puts a file in the house form. Its meaning never changes: what cannot be read gets its certain
 * repairs only, and what cannot be written safely stays as it is. Twice gives the same bytes.
 */
export function fixFile({ path, bytes }: ContentFile): Fixed {
  const named = nameOf(path);
  if (!named.kind || !named.readable) return untouched(named.problem?.message);
  const { text, problems } = decode(bytes);
  if (text === undefined) return untouched(problems[0]?.message);
  const decoding = problems.flatMap(({ rule }) => DECODING[rule] ?? []);
  const unreadable = problems.find(({ rule }) => !DECODING[rule]);
  const { format } = KINDS[named.kind];
  const result = unreadable
    ? { text, changes: [], leftAlone: [unreadable.message] }
    : format === 'yaml'
      ? fixFields(named.kind, text)
      : fixFiche(named.kind, format, text);
  const changes = [...decoding, ...result.changes];
  if (new TextEncoder().encode(result.text).length > MAX_BYTES) {
    return untouched('En forme, le fichier serait trop gros.');
  }
  return { ...(changes.length > 0 && { text: result.text }), changes, leftAlone: result.leftAlone };
}

/** What reading the bytes already repairs. */
const DECODING: Readonly<Record<string, string>> = {
  'marque-d-ordre': 'marque d’ordre (BOM) retirée',
  'fins-de-ligne': 'fins de ligne de Windows remplacées',
};

interface Part extends Repaired {
  readonly leftAlone: readonly string[];
}

const untouched = (reason: string | undefined): Fixed => ({
  changes: [],
  leftAlone: reason === undefined ? [] : [reason],
});

function fixFields(kind: Kind, yaml: string): Part & { readonly readable: boolean } {
  const repaired = repairFields(kind, yaml);
  const { kind: meant, problems } = parseFields(kind, repaired.text, 0);
  const unreadable = problems.find(({ rule }) => rule === 'yaml-illisible');
  if (unreadable) return { ...repaired, leftAlone: [unreadable.message], readable: false };
  const formed = formFields(meant, repaired.text);
  return {
    text: formed?.text ?? repaired.text,
    changes: [...repaired.changes, ...(formed?.changes ?? [])],
    leftAlone: formed ? [] : ['Les champs ne peuvent pas être remis en forme sans risque.'],
    readable: true,
  };
}

function fixFiche(kind: Kind, format: Exclude<Format, 'yaml'>, text: string): Part {
  const split = splitFrontmatter(text);
  if ('rule' in split) return { text, changes: [], leftAlone: [split.message] };
  const { yaml, yamlStart, body, bodyStart } = split;
  const fields = fixFields(kind, yaml);
  const links = repairLinks(body, format);
  const changes = [...fields.changes, ...links.changes];
  if (!fields.readable) {
    const closing = text.slice(yamlStart + yaml.length, bodyStart);
    const repaired = text.slice(0, yamlStart) + fields.text + closing + links.text;
    return { text: repaired, changes, leftAlone: fields.leftAlone };
  }
  const head = `---\n${fields.text}---\n`;
  const formed = format === 'md' ? formBody(head + links.text) : undefined;
  const result = formed ?? head + tidyBody(links.text, format);
  const formedBody = result.slice(head.length);
  if (seen(formedBody) !== seen(links.text)) changes.push('texte remis en forme');
  else if (formedBody !== links.text || (changes.length === 0 && result !== text)) {
    changes.push('espaces et lignes vides remis en ordre');
  }
  const refused = format === 'md' && formed === undefined;
  const leftAlone = refused ? ['Le texte ne peut pas être remis en forme sans risque.'] : [];
  return { text: result, changes, leftAlone: [...fields.leftAlone, ...leftAlone] };
}

/** A text without the spaces and empty lines that do not show. */
const seen = (text: string) =>
  text
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
