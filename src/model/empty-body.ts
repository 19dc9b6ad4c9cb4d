/** The text of a new fiche: its sections, each with a gap. */
import { GAP } from './gap.ts';
import { KINDS, type Kind } from './kinds.ts';
import { SECTIONS, WORKSHOP_PREFIX } from './sections.ts';

/** The sections of a kind to fill in; a paragraph where it has none. */
export function emptyBody(kind: Kind): string {
  if (KINDS[kind].format === 'mdx')
    return `${GAP} : dites à qui ce parcours s’adresse.\n\n<Pas titre="Premier pas" fiches="">\n\n${GAP} : ce que le lecteur y trouve.\n\n</Pas>\n`;
  const sections = (SECTIONS[kind] ?? []).map((name) => `## ${name}\n\n${GAP}\n`);
  const workshop = kind === 'syntheses' ? [`## ${WORKSHOP_PREFIX}${GAP}\n\n${GAP}\n`] : [];
  return sections.length === 0 ? `${GAP}\n` : [...sections, ...workshop].join('\n');
}
