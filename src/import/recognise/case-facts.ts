/** The facts of a case: who did it, since when, with whom and with what, as its labels say. */
import { foldAccents } from '../../model/slug.ts';
import { MATURITES } from '../../model/vocabularies.ts';
import type { Fields } from '../../model/write-fields.ts';
import type { Take } from './event-facts.ts';
import { findOrganisers } from './organisers.ts';
import { from, labelled, type Passage, type Proposal } from './passage.ts';
import type { Registers } from './registers.ts';

const CPTS = /^(?:nom de la )?CPTS$/i;
const SINCE = /^(?:ann[ée]e (?:de |du )?d[ée]but|d[ée]but|depuis|d[ée]marrage|lancement)$/i;
const SINCE_IN_PROSE = /\bdepuis (?:\p{L}+ )?((?:19|20)\d{2})\b/iu;
const FIRST_LINES = 8;

/** Lines that say a text, or a list of them, by the field that takes it. */
const TEXTS: Readonly<Record<string, RegExp>> = {
  'moyens.cout': /^co[ûu]ts?$/i,
  'moyens.financement': /^financements?$/i,
  'moyens.temps': /^temps(?: pass[ée])?$/i,
};
const LISTS: Readonly<Record<string, RegExp>> = {
  partenaires: /^partenaires?$/i,
  'moyens.outils': /^outils?$/i,
};

/** Recognises them. */
export function recogniseCase(
  passages: readonly Passage[],
  registers: Registers,
  today: string,
  take: Take,
): Fields {
  const read = (field: string, label: RegExp) =>
    take(field, labelledText(passages, label), (value) => `« ${value} »`);
  const readList = (field: string, label: RegExp) =>
    take(field, labelledText(passages, label), (value) => `« ${value} »`)
      ?.split(/\s*[,;]\s*/)
      .filter(Boolean);
  const cpts = cptsOf(passages, registers).map((proposal) =>
    take('cpts', proposal, (slug) => registers.cpts.find((one) => one.slug === slug)!.nom),
  );
  return {
    cpts,
    maturite: take('maturite', maturityOf(passages), (value) => MATURITES[value].toLowerCase()),
    annee_debut: take('annee_debut', startOf(passages, today), String),
    partenaires: readList('partenaires', LISTS['partenaires']!),
    moyens: {
      cout: read('moyens.cout', TEXTS['moyens.cout']!),
      financement: read('moyens.financement', TEXTS['moyens.financement']!),
      temps: read('moyens.temps', TEXTS['moyens.temps']!),
      outils: readList('moyens.outils', LISTS['moyens.outils']!),
    },
  };
}

function labelledText(passages: readonly Passage[], label: RegExp): Proposal<string> | undefined {
  for (const passage of passages) {
    const said = labelled(passage.text, label);
    if (said !== undefined) return { value: said, ...from(passage, said, true) };
  }
  return undefined;
}

/** Those of the line « CPTS : … », else the first that is named. */
function cptsOf(passages: readonly Passage[], { cpts }: Registers): Proposal<string>[] {
  const line = passages.find(({ text }) => labelled(text, CPTS) !== undefined);
  if (line) {
    // « CPTS : Sud Yvelines » as well as « CPTS : CPTS Sud Yvelines »
    const text = line.text
      .replace(/^[^:]*:\s*(?:CPTS\s+)?/i, 'CPTS ')
      .replace(/\s*[,;]\s*(?:CPTS\s+)?/gi, ', CPTS ');
    const named = findOrganisers([{ ...line, text }], cpts, undefined).named;
    if (named.length > 0) return named.map((proposal) => ({ ...proposal, sure: true }));
  }
  const [first] = [...findOrganisers(passages, cpts, undefined).named].sort((a, b) => a.id - b.id);
  return first ? [first] : [];
}

function maturityOf(passages: readonly Passage[]): Proposal<keyof typeof MATURITES> | undefined {
  const said = labelledText(passages, /^maturit[ée]$/i);
  if (!said) return undefined;
  const plain = foldAccents(said.value);
  const found = (Object.keys(MATURITES) as (keyof typeof MATURITES)[]).find(
    (value) => plain.startsWith(foldAccents(MATURITES[value])) || plain.startsWith(value),
  );
  return found && { ...said, value: found };
}

function startOf(passages: readonly Passage[], today: string): Proposal<number> | undefined {
  const isPast = (year: number) => year >= 1990 && year <= Number(today.slice(0, 4));
  const said = labelledText(passages, SINCE);
  const year = Number(/\b(?:19|20)\d{2}\b/.exec(said?.value ?? '')?.[0] ?? 0);
  if (said && isPast(year)) return { ...said, value: year };
  for (const passage of passages.slice(0, FIRST_LINES)) {
    const [quote, written] = SINCE_IN_PROSE.exec(passage.text) ?? [];
    if (quote !== undefined && isPast(Number(written)))
      return { value: Number(written), ...from(passage, quote, false) };
  }
  return undefined;
}
