import type { Kind } from '../model/kinds.ts';
import { SCHEMAS } from '../model/schema/schemas.ts';
import { keysOf } from '../model/schema/walk.ts';

const TITLES = ['titre', 'nom', 'forme_longue'];

/** The field that names an item of a kind in lists; the first one where none is a title. */
export function titleFieldOf(kind: Kind): string {
  const keys = keysOf(SCHEMAS[kind]);
  return TITLES.find((key) => keys.includes(key)) ?? keys[0]!;
}
