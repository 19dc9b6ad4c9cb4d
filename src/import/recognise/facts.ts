/** Everything that is recognised in a document, and what the author is told of it. */
import { departmentOf, regionOf } from '../../model/territories.ts';
import type { Kind } from '../../model/kinds.ts';
import { contents } from '../../model/parse/field-problem.ts';
import { TYPES_EVENEMENT } from '../../model/vocabularies.ts';
import { SCHEMAS } from '../../model/schema/schemas.ts';
import { descriptionOf, keysOf, schemaAt } from '../../model/schema/walk.ts';
import { DOCUMENT } from '../place.ts';
import type { Notebook } from '../report.ts';
import type { Fields } from '../../model/write-fields.ts';
import { findPeriod, findUndated, type Period, type Undated } from './dates.ts';
import { findEventKind, findEventName } from './event.ts';
import { findOrganisers, type KnownOrganisme } from './organisers.ts';
import { findParticipants } from './participants.ts';
import type { Passage, Proposal } from './passage.ts';
import { findPlaces } from './places.ts';
import { findThemes, type Named } from './themes.ts';

/** What the collection already knows, as plain data. */
export interface Registers {
  readonly organismes: readonly KnownOrganisme[];
  readonly themes: readonly Named[];
  readonly cpts: readonly Named[];
  /** Words that keep their capitals: `CPTS`, `ARS`. */
  readonly acronyms: readonly string[];
}

export const NO_REGISTERS: Registers = { organismes: [], themes: [], cpts: [], acronyms: [] };

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
  fields['titre'] = take('titre', title, (value) => `« ${value} »`);
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
  if (has('cpts')) {
    const found = findOrganisers(passages, registers.cpts, undefined).named;
    const [first] = [...found].sort((a, b) => a.id - b.id);
    const slug = take(
      'cpts',
      first,
      (value) => registers.cpts.find((one) => one.slug === value)!.nom,
    );
    fields['cpts'] = slug ? [slug] : [];
  }
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
  region: 'région',
  organisateurs: 'organisateur',
  cpts: 'CPTS',
  'evenement.nom': 'nom de l’événement',
  'evenement.type': 'sorte d’événement',
  'evenement.debut': 'date',
  'evenement.commune': 'commune',
  'evenement.departement': 'département',
  'evenement.participants': 'nombre de participants',
};

const labelOf = (field: string) => LABELS[field] ?? field;

type Take = <T>(
  field: string,
  proposal: Proposal<T> | undefined,
  shown: (value: T) => string,
) => T | undefined;

function recogniseEvent(
  passages: readonly Passage[],
  title: Proposal<string> | undefined,
  today: string,
  take: Take,
  notes: Notebook,
): Fields {
  const name = findEventName(title, passages);
  const { dates, undated } = whenOf(passages, today);
  const when = take('evenement.debut', dates, ({ start, end }) =>
    end ? `du ${start} au ${end}` : start,
  );
  if (undated) tellUndated(undated, notes);
  const places = findPlaces(passages);
  const participants = take(
    'evenement.participants',
    findParticipants(passages),
    ({ value, about }) => `${about ? 'environ ' : ''}${value}`,
  );
  return {
    nom: take('evenement.nom', name, (value) => `« ${value} »`),
    type: take('evenement.type', findEventKind(name, title, passages), (value) =>
      TYPES_EVENEMENT[value as keyof typeof TYPES_EVENEMENT].toLowerCase(),
    ),
    debut: when?.start,
    fin: when?.end,
    commune: take('evenement.commune', places.commune, (value) => value),
    departement: take(
      'evenement.departement',
      places.department,
      (code) => `${departmentOf(code)?.name ?? ''} (${code})`,
    ),
    participants: participants?.value,
    participants_environ: participants?.about ?? false,
    region: take('region', places.region, (slug) => regionOf(slug)?.name ?? slug),
  };
}

/** A day without its year is worth more than a month with one, when the year is found. */
function whenOf(
  passages: readonly Passage[],
  today: string,
): { readonly dates?: Proposal<Period>; readonly undated?: Undated } {
  const period = findPeriod(passages, today);
  if (period?.value.start.length === 10) return { dates: period };
  const undated = findUndated(passages, today);
  if (!undated) return period ? { dates: period } : {};
  if (undated.date === undefined) return { undated };
  const { passage, quote, date } = undated;
  return {
    dates: { value: { start: date }, place: passage.place, id: passage.id, quote, sure: false },
  };
}

function tellUndated({ passage, quote, years }: Undated, notes: Notebook): void {
  notes.missing(
    passage.place,
    `« ${quote} », sans l’année`,
    years.length > 0
      ? `Ce jour de la semaine tombe juste en ${years.join(' et en ')}. Écrivez la date entière dans \`evenement.debut\`.`
      : 'Ce jour de la semaine ne tombe juste aucune des dernières années : vérifiez-le, et écrivez la date entière dans `evenement.debut`.',
    'evenement.debut',
  );
}

/** Says which required fields have no value: the validator will ask for them too. */
export function tellGaps(kind: Kind, fields: Fields, notes: Notebook): void {
  const told = new Set(
    notes.items.filter(({ severity }) => severity === 'à compléter').map(({ field }) => field),
  );
  for (const path of requiredPaths(kind)) {
    const value = path
      .split('.')
      .reduce<unknown>((data, key) => (data as Fields | undefined)?.[key], fields);
    const isEmpty =
      value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
    if (!isEmpty || told.has(path)) continue;
    const help = descriptionOf(schemaAt(SCHEMAS[kind], path.split('.')));
    notes.missing(
      DOCUMENT,
      `il manque ${GAP_NAMES[path] ?? `le champ \`${path}\``}`,
      help ? `Écrivez \`${path}\`. ${contents(help) ?? ''}` : `Écrivez \`${path}\`.`,
      path,
    );
  }
}

const GAP_NAMES: Readonly<Record<string, string>> = {
  titre: 'le titre',
  resume: 'le résumé',
  region: 'la région',
  themes: 'les thèmes',
  sources: 'les sources',
  verifie_le: 'le jour de la relecture',
  maturite: 'la maturité de la pratique',
  'evenement.nom': 'le nom de l’événement',
  'evenement.type': 'la sorte d’événement',
  'evenement.debut': 'la date',
};

/** The fields that an item of `kind` must have; those of a group by their path. */
export function requiredPaths(kind: Kind): string[] {
  const paths = keysOf(SCHEMAS[kind]).flatMap((key) => {
    const inside = keysOf(schemaAt(SCHEMAS[kind], [key])!);
    return inside.length > 0 ? inside.map((name) => `${key}.${name}`) : [key];
  });
  return paths.filter((path) => {
    const { shape } = SCHEMAS[kind] as { shape: Record<string, unknown> };
    const [first = ''] = path.split('.');
    return isRequired(shape[first]) && isRequired(schemaAt(SCHEMAS[kind], path.split('.')));
  });
}

const isRequired = (schema: unknown): boolean =>
  !['optional', 'default'].includes((schema as { _zod: { def: { type: string } } })._zod.def.type);
