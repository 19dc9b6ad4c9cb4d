/** What a document tells: a meeting of a region, or what a CPTS did. */
import { SECTIONS } from '../../model/sections.ts';
import { foldAccents } from '../../model/slug.ts';
import type { DocumentKind } from '../document-kinds.ts';
import { readWorkshop } from '../clean/workshops.ts';
import { sectionOf } from '../fiche/section-names.ts';
import { labelled, type Passage } from './passage.ts';

const TITLE_LENGTH = 70;
const OPENING = 3;
const CASE_LABEL = /^(?:CPTS|maturit[ée]|porteur)$/i;
const EVENT_LABEL = /^(?:[ée]v[ée]nement|r[ée]gion|organisateurs?|lieu)$/i;
const EVENT =
  /\b(?:rencontres?|seminaires?|journees?|forums?|webinaires?|assises|colloques?|enquetes?|reunions?)\b/;
const ONE_CPTS = /(?<!des |les |inter-?)\bCPTS\s+(?:(?:du|de la|de l’|des|de)\s+)?\p{Lu}/u;

/** The kind that the titles, the labels and the first lines speak for; in doubt, a synthesis. */
export function proposeKind(passages: readonly Passage[]): DocumentKind {
  const titles = passages
    .map(({ text }) => text)
    .filter((text) => text.length <= TITLE_LENGTH && !text.endsWith('.'));
  const opening = passages.slice(0, OPENING).map(({ text }) => text);
  // « CPTS : les leaders disent… » is a title
  const has = (label: RegExp) =>
    passages.some(({ text }) => /^\p{Lu}/u.test(labelled(text, label) ?? ''));
  const sections = new Set(
    titles.flatMap((title) => sectionOf(title, SECTIONS.cas ?? [])?.name ?? []),
  );
  const forCase =
    (has(CASE_LABEL) ? 3 : 0) +
    (sections.size >= 3 ? 3 : 0) +
    (opening.some((text) => ONE_CPTS.test(text)) ? 2 : 0);
  const forMeeting =
    (has(EVENT_LABEL) ? 3 : 0) +
    (titles.some((title) => readWorkshop(title)) ? 3 : 0) +
    (opening.some((text) => EVENT.test(foldAccents(text))) ? 3 : 0);
  return forCase > forMeeting ? 'cas' : 'syntheses';
}
