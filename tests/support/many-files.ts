import type { ContentFile } from '../../src/model/parse/entry.ts';
import { BASE_TREE } from './base-tree.ts';
import { miniContent, swap } from './mini-content.ts';

const CASE = BASE_TREE['cas/cpts-du-lac-agenda.md']!;

/** The base tree, grown by `count` cases of one CPTS, each with its own title. */
export function manyFiles(count: number): ContentFile[] {
  const encoder = new TextEncoder();
  const cases = Array.from({ length: count }, (_, index) => ({
    path: `cas/cpts-du-lac-${index + 1}.md`,
    bytes: encoder.encode(swap('Un agenda partagé', `L’agenda ${index + 1}`)(CASE)),
  }));
  return [...miniContent(), ...cases];
}
