/** « ATELIER N°2 : le lien ville-hôpital »: a workshop, however it was typed. */
import { GAP } from '../../model/gap.ts';
import { WORKSHOP_PREFIX } from '../../model/sections.ts';

const WORKSHOP =
  /^(?:(?:synth[eè]se|restitution|compte[- ]rendu|retour)\s+(?:de\s+|sur\s+)?l\s?['’]\s?)?atelier(?![\p{L}])\s*(?:n\s*[°ºo.]*\s*)?(\d{1,2}|[ivx]{1,4}(?![\p{L}])|[a-h](?![\p{L}'’]))?\s*[:.,)–—-]*\s*(.*)$/iu;

/** What a title says of a workshop: its number if it has one, and its name, maybe empty. */
export interface Workshop {
  readonly number?: string;
  readonly name: string;
}

/** Reads a title; nothing when it is not that of a workshop. */
export function readWorkshop(title: string): Workshop | undefined {
  const match = WORKSHOP.exec(title.trim());
  if (!match) return undefined;
  const [, number, rest = ''] = match;
  const name = unquoted(rest.replace(/[\s.:]+$/, ''));
  // « atelier participatif animé par… » is a sentence, not a title
  if (number === undefined && /^\p{Ll}/u.test(rest) && rest.length > 60) return undefined;
  return { ...(number && { number }), name };
}

/** « Le lien ville-hôpital » as well as "le lien ville-hôpital". */
function unquoted(text: string): string {
  const inside = /^[«"“]\s*(.+?)\s*[»"”]$/u.exec(text)?.[1] ?? text;
  return inside.replace(/[\s.]+$/, '');
}

/** The title of the section of a workshop, as the model writes it; a gap where it has no name. */
export const workshopTitle = ({ number, name }: Workshop): string =>
  `${WORKSHOP_PREFIX}${name ? withSmallStart(name) : `${GAP}${number ? ` (n° ${number})` : ''}`}`;

/** After a colon, an article has no capital; a name may need its own. */
const withSmallStart = (name: string) =>
  name.replace(
    /^(?:Les?|La|L(?=['’])|Une?|Des?|Du|D(?=['’])|S(?=['’])|Se|Ce|Comment|Pourquoi|Quel(?:le)?s?)(?!\p{L})/u,
    (word) => word.toLowerCase(),
  );
