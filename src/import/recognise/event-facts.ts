/** The facts of an event: its name, kind, dates, place, participants. */
import { departmentOf, regionOf } from '../../model/territories.ts';
import { TYPES_EVENEMENT } from '../../model/vocabularies.ts';
import type { Fields } from '../../model/write-fields.ts';
import type { Notebook } from '../report.ts';
import { findPeriod, findUndated, type Period, type Undated } from './dates.ts';
import { findEventKind, findEventName } from './event.ts';
import { findParticipants } from './participants.ts';
import type { Passage, Proposal } from './passage.ts';
import { findPlaces } from './places.ts';

/** Takes a proposal for a field, and tells the author of it. */
export type Take = <T>(
  field: string,
  proposal: Proposal<T> | undefined,
  shown: (value: T) => string,
) => T | undefined;

/** Recognises them; `region` is that of the fiche. */
export function recogniseEvent(
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
