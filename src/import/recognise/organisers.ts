/** The organismes of the register that a document names, and those that it says organised. */
import { foldAccents } from '../../model/slug.ts';
import { regionOf, REGIONS } from '../../model/territories.ts';
import type { Passage, Proposal } from './passage.ts';

/** An organisme, as the register has it. */
export interface KnownOrganisme {
  readonly slug: string;
  readonly nom: string;
  readonly sigle?: string | undefined;
  readonly region?: string | undefined;
}

export interface Organisers {
  /** They are said to have organised. */
  readonly organisers: readonly Proposal<string>[];
  /** They are only named. */
  readonly named: readonly Proposal<string>[];
}

const ORGANISED =
  /\b(?:co-?)?organis(?:e|es|ee|ees|ait|aient|ation|ateurs?|atrices?|ant)\b|\b(?:a|sur) l.initiative d|\binvit(?:e|ait|ation) d|\ba l.invitation\b|\bporte[es]* par\b|\banime[es]* par\b|\bpropose[es]* par\b|\ben partenariat avec\b/;

/** Looks for them; `region`, when it is known, tells the one « ARS » from the seventeen others. */
export function findOrganisers(
  passages: readonly Passage[],
  register: readonly KnownOrganisme[],
  region: string | undefined,
): Organisers {
  const organisers: Proposal<string>[] = [];
  const named: Proposal<string>[] = [];
  for (const organisme of register) {
    const mentions = passages.flatMap((passage) => {
      const quote = mentionIn(passage.text, organisme, region);
      return quote === undefined ? [] : [{ passage, quote }];
    });
    const saying = mentions.find(({ passage, quote }) => organises(passage.text, quote));
    const [{ passage, quote } = {}] = saying ? [saying] : mentions;
    if (!passage || quote === undefined) continue;
    const proposal = { value: organisme.slug, place: passage.place, quote, id: passage.id };
    if (saying)
      organisers.push({ ...proposal, sure: plain(passage.text).startsWith('organisateur') });
    else named.push({ ...proposal, sure: false });
  }
  return { organisers, named };
}

/** The sentence that names it says that it organised. */
function organises(text: string, quote: string): boolean {
  return plain(text)
    .split(/(?<=[.!?])\s(?=\S)/)
    .some((sentence) => sentence.includes(quote) && ORGANISED.test(sentence));
}

function mentionIn(
  text: string,
  { nom, sigle, region: own }: KnownOrganisme,
  region: string | undefined,
): string | undefined {
  const where = plain(text);
  const full = plain(nom);
  if (holds(where, full)) return full;
  if (!sigle) return undefined;
  const short = plain(sigle);
  if (!holds(where, short)) return undefined;
  if (own === undefined) return short;
  const name = plain(regionOf(own)?.name ?? own);
  // « ARS Bretagne », or « l’ARS » in the minutes of a region
  if (holds(where, `${short} ${name}`)) return `${short} ${name}`;
  const isElsewhere = REGIONS.some((other) => holds(where, `${short} ${plain(other.name)}`));
  return own === region && !isElsewhere ? short : undefined;
}

const holds = (text: string, name: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escaped(name)}(?![\\p{L}\\p{N}])`, 'u').test(text);

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const plain = (text: string) =>
  foldAccents(text).replace(/[’'-]/g, ' ').replace(/\s+/g, ' ').trim();
