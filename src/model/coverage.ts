/** What the whole collection covers: what each region has, and what no fiche uses. Pure. */
import { fichesOfRegion } from './relations.ts';
import { referencesAreKnown } from './rules/references.ts';
import { REGIONS } from './territories.ts';
import type { Validation } from './validate.ts';

/** The accounts from the field that a region has. */
export interface RegionCoverage {
  readonly cas: number;
  readonly syntheses: number;
}

export interface Coverage {
  /** Every region, by its slug, in the order of names. */
  readonly regions: Readonly<Record<string, RegionCoverage>>;
  /** How many items no fiche cites; absent while a file with faults may be the one that does. */
  readonly orphans?: number;
}

/** Counts what a whole validated collection covers. */
export function coverageOf({ entries, graph, issues }: Validation): Coverage {
  const regions = REGIONS.map(({ slug }) => [
    slug,
    {
      cas: fichesOfRegion(graph, slug, 'cas').length,
      syntheses: fichesOfRegion(graph, slug, 'syntheses').length,
    },
  ]);
  return {
    regions: Object.fromEntries(regions) as Coverage['regions'],
    ...(referencesAreKnown(entries) && {
      orphans: issues.filter(({ rule }) => rule === 'jamais-cite').length,
    }),
  };
}

/** `régions : Bretagne 5 cas, 2 synthèses · …`, those that have nothing, then the orphans. */
export function coverageText({ regions, orphans }: Coverage): string {
  const described = REGIONS.map(({ slug, name }) => ({ name, words: regionWords(regions[slug]!) }));
  const covered = described.filter(({ words }) => words !== '');
  const bare = described.filter(({ words }) => words === '');
  const lines = [
    `régions : ${covered.map(({ name, words }) => `${name} ${words}`).join(' · ') || 'aucune'}`,
    ...(covered.length > 0 && bare.length > 0
      ? [`rien encore : ${bare.map(({ name }) => name).join(', ')}`]
      : []),
    `orphelins : ${orphans === undefined ? 'comptés une fois les erreurs corrigées' : orphans || 'aucun'}`,
  ];
  return `${lines.join('\n')}\n`;
}

const regionWords = ({ cas, syntheses }: RegionCoverage): string =>
  [
    cas > 0 ? `${cas} cas` : '',
    syntheses > 0 ? `${syntheses} synthèse${syntheses > 1 ? 's' : ''}` : '',
  ]
    .filter(Boolean)
    .join(', ');
