/** Everything that is recognised in a document, and what the author is told of it. */
import type { Kind } from '../../model/kinds.ts';
import { SCHEMAS } from '../../model/schema/schemas.ts';
import { keysOf } from '../../model/schema/walk.ts';
import type { Fields } from '../../model/write-fields.ts';
import { DOCUMENT } from '../place.ts';
import type { Notebook } from '../report.ts';
import { recogniseCase } from './case-facts.ts';
import { recogniseEvent } from './event-facts.ts';
import { findOrganisers } from './organisers.ts';
import type { Passage, Proposal } from './passage.ts';
import type { Registers } from './registers.ts';
import { findThemes } from './themes.ts';

export interface Recognised {
  readonly fields: Fields;
  /** The words that became fields, by passage: a line made of nothing else is not repeated. */
  readonly quotes: ReadonlyMap<number, readonly string[]>;
}

/** Reads the facts that a fiche of `kind` has fields for. */
export function recognise(
  kind: Kind,
  passages: readonly Passage[],
  title: Proposal<string> | undefined,
  registers: Registers,
  today: string,
  notes: Notebook,
): Recognised {
  const quotes = new Map<number, string[]>();
  const has = (key: string) => keysOf(SCHEMAS[kind]).includes(key);

  function take<T>(
    field: string,
    proposal: Proposal<T> | undefined,
    shown: (value: T) => string,
  ): T | undefined {
    if (!proposal) return undefined;
    const { value, place, quote, sure, id } = proposal;
    quotes.set(id, [...(quotes.get(id) ?? []), quote]);
    const message = `${labelOf(field)} : ${shown(value)}`;
    if (sure)
      notes.changed(place, message, `Rien à faire si c’est juste ; sinon, corrigez \`${field}\`.`);
    else
      notes.check(place, `${message} ?`, `Vérifiez, et corrigez \`${field}\` s’il le faut.`, {
        field,
      });
    return value;
  }

  const fields: Record<string, unknown> = {};
  const name = has('titre') ? 'titre' : 'nom';
  fields[name] = take(name, title, (value) => `« ${value} »`);
  if (has('evenement')) {
    const { region, ...evenement } = recogniseEvent(passages, title, today, take, notes);
    fields['evenement'] = evenement;
    fields['region'] = region;
  }
  if (has('organisateurs')) {
    const found = findOrganisers(
      passages,
      registers.organismes,
      fields['region'] as string | undefined,
    );
    fields['organisateurs'] = found.organisers.map((proposal) =>
      take('organisateurs', proposal, (slug) => nameOf(registers, slug)),
    );
    for (const { place, value } of found.named)
      notes.check(
        place,
        `${nameOf(registers, value)} est nommé`,
        `S’il a organisé l’événement, ajoutez \`${value}\` à \`organisateurs\`.`,
        { field: 'organisateurs' },
      );
  }
  if (has('maturite')) Object.assign(fields, recogniseCase(passages, registers, today, take));
  if (has('themes')) {
    const themes = findThemes(passages, registers.themes);
    fields['themes'] = themes;
    if (themes.length > 0)
      notes.check(
        DOCUMENT,
        `thèmes proposés, par les mots qui reviennent : ${themes.map((slug) => registers.themes.find((theme) => theme.slug === slug)!.nom).join(', ')}`,
        'Gardez ceux qui conviennent, le plus important en tête.',
        { field: 'themes' },
      );
  }
  return { fields, quotes };
}

const nameOf = ({ organismes }: Registers, slug: string) =>
  organismes.find((organisme) => organisme.slug === slug)?.nom ?? slug;

const LABELS: Readonly<Record<string, string>> = {
  titre: 'titre',
  nom: 'nom',
  region: 'région',
  organisateurs: 'organisateur',
  cpts: 'CPTS',
  'evenement.nom': 'nom de l’événement',
  'evenement.type': 'sorte d’événement',
  'evenement.debut': 'date',
  'evenement.commune': 'commune',
  'evenement.departement': 'département',
  'evenement.participants': 'nombre de participants',
  maturite: 'maturité',
  annee_debut: 'année du début',
  'moyens.cout': 'coût',
  'moyens.financement': 'financement',
  'moyens.temps': 'temps',
  'moyens.outils': 'outils',
};

const labelOf = (field: string) => LABELS[field] ?? field;
