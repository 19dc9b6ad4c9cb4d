/**
 * What the validator says of a fiche only once every field is right, said before: its missing
 * fields are filled with stand-ins, of which nothing is told. Pure.
 */
import type { Draft } from '../import/fiche/files.ts';
import type { Kind } from '../model/kinds.ts';
import type { Registry } from './registry.ts';
import { withValue } from './work.ts';

/** The rules that look at a fiche as a whole, and the fields that each compares. */
const WHOLE: Readonly<Record<string, readonly string[]>> = {
  coordonnees: [],
  'reference-inconnue': [],
  'valeur-double': [],
  'date-future': [],
  'titre-double': ['titre'],
  'cas-sans-porteur': ['cpts', 'porteur'],
  'departement-hors-region': ['region', 'evenement.departement'],
  'dates-en-desordre': ['evenement.debut', 'evenement.fin'],
};

const VALUES: Readonly<Record<string, unknown>> = {
  titre: 'Un titre qui tient la place du titre',
  resume: 'Une phrase qui tient la place du résumé, le temps que son auteur l’ait écrite.',
  'evenement.nom': 'Une rencontre',
  'evenement.type': 'rencontre',
  'evenement.debut': '2018-01-01',
  region: 'bretagne',
  maturite: 'installe',
  verifie_le: '2018-01-01',
};

/** The draft with something at each of the paths, or nothing where nothing is needed. */
export function withStandIns(draft: Draft, paths: readonly string[], { items }: Registry): Draft {
  const valueOf = (path: string) => {
    const first = items[path as Kind]?.[0]?.[0];
    return path === 'themes' && first !== undefined ? [first] : VALUES[path];
  };
  return paths.reduce((filled, path) => {
    const whole = path.replace(/\[.*$/, ''); // a row is left out with its list
    const work = { draft: filled, report: [], document: '', notes: {} };
    return withValue(work, whole, valueOf(whole)).draft;
  }, draft);
}

/** Whether a message on the filled draft is true of the draft too. */
export const holdsWithout = (
  { rule, field }: { readonly rule: string; readonly field?: string },
  paths: readonly string[],
): boolean => {
  const compared = WHOLE[rule];
  return compared !== undefined && ![...compared, field ?? ''].some((path) => paths.includes(path));
};
