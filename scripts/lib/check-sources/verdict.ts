/** What an answer means for a source, and what its file should say. Pure. */
import type { Item } from '../../../src/model/graph.ts';
import { frenchDate } from '../../../src/site/dates.ts';
import type { Answer } from './ask.ts';

/** In the order of the report: what readers must be told, first. */
export const VERDICTS = {
  dead: 'Plus en ligne (à dire aux lecteurs)',
  unreachable: 'Injoignables (à ouvrir à la main)',
  lost: 'Renvoyées vers la page d’accueil (à ouvrir à la main)',
  back: 'De nouveau en ligne (leur réserve n’est plus vraie)',
  moved: 'Déplacées (adresse à corriger)',
  refused: 'Refusées aux programmes (à ouvrir à la main)',
  told: 'Plus en ligne, et les lecteurs le savent',
  alive: 'En ligne',
} as const;

export type Verdict = keyof typeof VERDICTS;

/** Those that a person has to see to: they fail the check. */
export const FAILING: readonly Verdict[] = ['dead', 'unreachable'];

type Source = Item<'sources'>['data'];

/** How a reserve says that a page is gone. */
const SAYS_GONE = 'plus en ligne';
const REFUSALS = [401, 403, 405, 407, 429, 451, 999];
const isFront = (address: string) => /^\/?$/.test(new URL(address).pathname);

export function verdictOf(source: Source, { status, leadsTo, forGood }: Answer): Verdict {
  const told = (source.reserve ?? '').includes(SAYS_GONE);
  if (status === undefined || status >= 500) return told ? 'told' : 'unreachable';
  if (REFUSALS.includes(status)) return 'refused';
  if (status >= 400) return told ? 'told' : 'dead';
  if (leadsTo !== undefined && isFront(leadsTo) && !isFront(source.url!))
    return told ? 'told' : 'lost';
  if (told) return 'back';
  return leadsTo !== undefined && forGood ? 'moved' : 'alive';
}

/** The line of YAML that tells readers that a page is gone, after what its reserve says already. */
export function reserveLine({ reserve, consulte_le }: Source, today: string): string {
  const gone =
    `Le ${frenchDate(today)}, cette page n’était plus en ligne. ` +
    `Nous citons ce qu’elle disait le ${frenchDate(consulte_le)}.`;
  const whole = reserve === undefined ? gone : `${reserve.trim()} ${gone}`;
  return `reserve: ${JSON.stringify(whole)}`;
}

/** The line that gives a source its new address. */
export const urlLine = (address: string): string => `url: ${JSON.stringify(address)}`;
