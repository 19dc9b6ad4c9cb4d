/** What the form of a question asks for: a definition, a rule, a figure, a way to do, an example. Pure. */
import type { Kind } from '../model/kinds.ts';
import { foldAccents } from '../model/slug.ts';

interface Intent {
  readonly asks: RegExp;
  readonly prefers: Partial<Record<Kind, number>>;
}

const INTENTS: readonly Intent[] = [
  {
    asks: /\bqu.?est.ce qu|\bc.?est quoi\b|\b(?:definitions?|signifie|veut dire|differences?)\b/,
    prefers: { glossaire: 1.6, cadre: 1.6 },
  },
  {
    asks: /\best.ce qu|\b(?:peut|peuvent|faut|doit|doivent|peux)\b|\bqui (?:finance|paie|signe|decide)\b|\ba quoi sert\b/,
    prefers: { cadre: 1.5, freins: 1.1 },
  },
  {
    asks: /\b(?:combien|quel montant|quel nombre|quelle part)\b/,
    prefers: { chiffres: 1.5, cadre: 1.5 },
  },
  {
    asks: /\b(?:comment|que faire|par ou|pourquoi)\b/,
    prefers: { leviers: 1.15, parcours: 1.2, freins: 1.1 },
  },
  {
    asks: /\bqui (?:a|ont)\b|\b(?:quelles? cpts|exemples?)\b|\by a.t.il\b/,
    prefers: { cas: 1.3 },
  },
];

/** How much more each kind is worth for the way a query is put; 1 for the others. */
export function preferencesOf(query: string): (kind: Kind) => number {
  const folded = foldAccents(query).replace(/[’']/g, ' ');
  const intent = INTENTS.find(({ asks }) => asks.test(folded));
  return (kind) => intent?.prefers[kind] ?? 1;
}
