/** What the fields of a draft say, in words: for the preview, and for who receives it. Pure. */
import type { DocumentKind } from '../import/document-kinds.ts';
import { isPartialDate } from '../model/dates.ts';
import type { Kind } from '../model/kinds.ts';
import { departmentOf, regionOf } from '../model/territories.ts';
import { MATURITES, TYPES_EVENEMENT } from '../model/vocabularies.ts';
import type { Fields } from '../model/write-fields.ts';
import { frenchDate } from '../site/dates.ts';
import type { Registry } from './registry.ts';

/** A term and what is said of it, as the fact sheet of a page has them. */
export interface DraftFact {
  readonly term: string;
  readonly values: readonly string[];
}

/** The facts of a draft, those that are not known yet left out. */
export function draftFacts(kind: DocumentKind, fields: Fields, registry: Registry): DraftFact[] {
  const names = (of: Kind, key: string) =>
    listOf(fields[key]).map((slug) => nameOf(registry, of, slug));
  const own = kind === 'cas' ? caseFacts(fields, names) : meetingFacts(fields, names);
  return [
    ...own,
    fact('Thèmes', ...names('themes', 'themes')),
    fact('Étapes', ...names('etapes', 'etapes')),
  ].filter(({ values }) => values.length > 0);
}

type Names = (kind: Kind, key: string) => string[];

function caseFacts(fields: Fields, names: Names): DraftFact[] {
  const moyens = (fields['moyens'] ?? {}) as Fields;
  return [
    fact('CPTS', ...names('cpts', 'cpts')),
    fact('Porteur', ...names('organismes', 'porteur')),
    fact('Début', said(fields['annee_debut'])),
    fact('Maturité', wordOf(MATURITES, fields['maturite'])),
    fact('Avec', ...listOf(fields['partenaires'])),
    fact('Coût', said(moyens['cout'])),
    fact('Financement', said(moyens['financement'])),
    fact('Temps', said(moyens['temps'])),
    fact('Outils', ...listOf(moyens['outils'])),
  ];
}

function meetingFacts(fields: Fields, names: Names): DraftFact[] {
  const event = (fields['evenement'] ?? {}) as Fields;
  const day = dateWords(event['debut']);
  const end = dateWords(event['fin']);
  const department = departmentOf(said(event['departement']));
  const count = said(event['participants']);
  return [
    fact('Événement', said(event['nom'])),
    fact('Type', wordOf(TYPES_EVENEMENT, event['type'])),
    fact('Date', end ? `du ${day} au ${end}` : day),
    fact('Lieu', said(event['commune'])),
    fact('Région', regionOf(said(fields['region']))?.name ?? ''),
    fact('Département', department?.name ?? ''),
    fact(
      'Participants',
      count && event['participants_environ'] === true ? `Environ ${count}` : count,
    ),
    fact('Organisé par', ...names('organismes', 'organisateurs')),
  ];
}

const fact = (term: string, ...values: readonly string[]): DraftFact => ({
  term,
  values: values.filter(Boolean),
});

const said = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? (value as unknown[]) : [value]).map(said).filter(Boolean);

const wordOf = (words: Readonly<Record<string, string>>, value: unknown): string =>
  Object.hasOwn(words, said(value)) ? words[said(value)]! : '';

/** A date in words; nothing while it is not one. */
function dateWords(value: unknown): string {
  const date = said(value);
  return isPartialDate(date) ? frenchDate(date) : '';
}

const nameOf = ({ items }: Registry, kind: Kind, slug: string): string =>
  items[kind]?.find(([name]) => name === slug)?.[1] ?? slug;
