/** What kind of event it was, and what it was called. */
import { foldAccents } from '../../model/slug.ts';
import type { TYPES_EVENEMENT } from '../../model/vocabularies.ts';
import { labelled, type Passage, type Proposal } from './passage.ts';

type EventKind = keyof typeof TYPES_EVENEMENT;

/** The words of each kind; the first that is found in a name is its kind. */
const KINDS: readonly (readonly [EventKind, RegExp])[] = [
  ['enquete', /\b(?:enquete|questionnaire|sondage)\b/],
  ['seminaire', /\bseminaires?\b/],
  ['webinaire', /\b(?:webinaires?|visio-?conferences?)\b/],
  ['forum', /\bforums?\b/],
  ['formation', /\bformations?\b/],
  ['programme', /\bprogrammes? (?:regional|d.accompagnement|de formation)\b/],
  ['journee', /\bjournees?\b/],
  ['rencontre', /\b(?:rencontres?|reunion|assises|colloques?|congres|soirees?)\b/],
  ['reunions', /\breunions\b/],
];

const NAMED =
  /(?:(?:premi[eè]re|deuxi[eè]me|seconde?|troisi[eè]me|quatri[eè]me|cinqui[eè]me|\d{1,2}(?:e|es|[eè]mes?|[eè]re|er))\s+)?(?:rencontres?|journ[ée]es?|s[ée]minaires?|forums?|webinaires?|assises|colloques?|congr[eè]s|soir[ée]es?|r[ée]unions?|enqu[eê]tes?)\s+(?:(?:d[’']\p{L}+|annuelles?|nationales?|d[ée]partementales?|interd[ée]partementales?)\s+)*(?:r[ée]gionales?|r[ée]gionaux?|inter-?CPTS|des?\s+(?:la\s+|les\s+)?(?:\p{L}+\s+(?:de\s+|des\s+)?)?CPTS|annuel(?:le)?s?|d[ée]partementales?)(?:[^.,;:()–—«»\n]*)/iu;

/** Where a name stops: its date and its place come after. */
const AFTER_NAME =
  /\s+(?:(?:du|le|des|les|ce|de)\s+)?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b|\d{1,2}(?:er)?\s+(?:et\s+\d{1,2}\s+)?(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c)|\d{1,2}\/\d{1,2}|\b(?:19|20)\d{2}\b).*$|\s+(?:à|a|ont|est|s[’']est|se|qui|r[ée]uni\p{L}*|rassembl\p{L}*|accueill\p{L}*|porte|vise|aborde|organis[ée]e?s?|tenue?s?)\s.*$/iu;

const PREFIX =
  /^(?:(?:compte[s]?[- ]rendus?|synth[eè]se|restitution|relev[ée] de (?:conclusions|d[ée]cisions)|actes|bilan|retour|CR)\s*(?:(?:de|du|des|sur|d[’'])\s*)?(?:(?:la|le|les|l[’'])\s*)?)?[:–-]?\s*/iu;

const LABEL = /^(?:[ée]v[ée]nement|nom de l[’']?\s?[ée]v[ée]nement|intitul[ée])$/iu;

/** The name of the event: labelled, else in the title, else in the first lines. */
export function findEventName(
  title: Proposal<string> | undefined,
  passages: readonly Passage[],
): Proposal<string> | undefined {
  for (const { text, place, id } of passages) {
    const said = labelled(text, LABEL);
    if (said !== undefined) return { value: said, place, quote: said, id, sure: true };
  }
  if (title) {
    const name = cut(title.value.replace(PREFIX, ''));
    if (kindIn(name) && name.length >= 8) return { ...title, value: capital(name), sure: false };
  }
  for (const { text, place, id } of passages.slice(0, 30)) {
    const [found] = NAMED.exec(text) ?? [];
    const name = found && cut(found);
    if (name && name.length >= 12)
      return { value: capital(name), place, quote: name, id, sure: false };
  }
  return undefined;
}

const cut = (name: string) =>
  name
    .replace(/\s:\s.*$/u, '')
    .replace(AFTER_NAME, '')
    .replace(/[\s–:-]+$/, '')
    .trim();

const capital = (text: string) => text.replace(/^\p{L}/u, (letter) => letter.toUpperCase());

const kindIn = (text: string): EventKind | undefined => {
  const plain = foldAccents(text);
  return KINDS.find(([, words]) => words.test(plain))?.[0];
};

/** The kind of the event: by its name, else by the title, else by the first lines. */
export function findEventKind(
  name: Proposal<string> | undefined,
  title: Proposal<string> | undefined,
  passages: readonly Passage[],
): Proposal<string> | undefined {
  const first = passages.slice(0, 8).map(({ text, place, id }): Proposal<string> => ({
    value: text,
    quote: text,
    place,
    id,
    sure: false,
  }));
  for (const from of [name, title, ...first]) {
    const kind = from && kindIn(from.value);
    // its words are in a whole line, which says more
    if (from && kind) return { ...from, value: kind, quote: kind, sure: false };
  }
  return undefined;
}
