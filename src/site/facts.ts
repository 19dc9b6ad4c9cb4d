/** The few words that place a fiche: where, when, how far. */
import type { Graph, Item } from '../model/graph.ts';
import { dateOf, evidenceOf, regionsOf, sizesOfItem } from '../model/relations.ts';
import { regionOf } from '../model/territories.ts';
import { MATURITES } from '../model/vocabularies.ts';
import { frenchTypography } from '../markdown/typography.ts';
import { frenchDate } from './dates.ts';

const plural = (count: number, word: string) => `${count} ${word}${count > 1 ? 's' : ''}`;

/** Facts of a fiche for lists and headers, the most telling first. */
export function factsOf(graph: Graph, item: Item): string[] {
  if (item.kind === 'leviers') return [evidenceSummary(graph, item)];
  const facts = regionsOf(graph, item).map((slug) =>
    frenchTypography(regionOf(slug)?.name ?? slug),
  );
  const sizes = sizesOfItem(graph, item);
  if (item.kind === 'cpts' && sizes.length > 0) facts.push(`taille ${sizes.join(' ou ')}`);
  const date = dateOf(item);
  if (date) facts.push(frenchDate(date));
  if ('maturite' in item.data) facts.push(MATURITES[item.data.maturite].toLowerCase());
  if (item.kind === 'freins') {
    const { leviers } = item.data;
    if (leviers.length > 0) facts.push(plural(leviers.length, 'levier'));
  }
  if (item.kind === 'propositions') {
    const report = graph.find('rapports', item.data.rapport);
    if (report) facts.push(report.data.remis_le.slice(0, 4));
  }
  return facts;
}

/** « 1 rapport · 2 synthèses · 3 cas »: what a lever rests on, counted. */
export function evidenceSummary(graph: Graph, lever: Item<'leviers'>): string {
  const { rapports, syntheses, cas, kinds } = evidenceOf(graph, lever);
  const parts = [
    rapports.length > 0 && plural(rapports.length, 'rapport'),
    syntheses.length > 0 && plural(syntheses.length, 'synthèse'),
    cas.length > 0 && `${cas.length} cas`,
  ].filter(Boolean);
  return kinds === 0 ? 'aucune preuve recensée' : parts.join(' · ');
}
