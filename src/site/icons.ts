/** Icons of kinds, themes and controls: Lucide (ISC licence), drawn in the page where they are used. */
import { icons } from '@iconify-json/lucide';
import type { FicheKind } from '../model/kinds.ts';

export const KIND_ICONS: Record<FicheKind, string> = {
  cas: 'map-pin',
  leviers: 'lightbulb',
  freins: 'construction',
  syntheses: 'notebook-text',
  parcours: 'route',
  propositions: 'signpost',
  rapports: 'book-open',
  cpts: 'users',
  cadre: 'scale',
};

/** By slug of the theme. A theme that is not here takes `FALLBACK_ICON` (icons.test.ts tells). */
export const THEME_ICONS: Readonly<Record<string, string>> = {
  attractivite: 'sprout',
  coordination: 'network',
  'crise-sanitaire': 'siren',
  evaluation: 'chart-column',
  financement: 'coins',
  gouvernance: 'milestone',
  'medecin-traitant': 'stethoscope',
  'medico-social': 'hand-helping',
  mobilisation: 'megaphone',
  numerique: 'monitor-smartphone',
  'parcours-de-sante': 'route',
  'personnes-agees': 'armchair',
  prevention: 'shield-check',
  'qualite-de-vie': 'heart-handshake',
  'qualite-pertinence': 'badge-check',
  'sante-mentale': 'brain',
  'soins-non-programmes': 'timer',
  territoire: 'map',
  'usagers-et-elus': 'messages-square',
  'ville-hopital': 'hospital',
};

export const FALLBACK_ICON = 'tag';

/** What the style sheet says once for all icons, and each drawing need not repeat. */
const SAID_BY_STYLE =
  / (?:fill="none"|stroke(?:-linecap|-linejoin)?="[a-zA-Z]+"|stroke-width="2")/g;

/** The drawing of an icon, in a box of 24: SVG markup. Throws when Lucide has no such name. */
export function iconMarkup(name: string): string {
  const icon = icons.icons[name];
  if (!icon) throw new Error(`no icon is called “${name}”`);
  return icon.body.replace(SAID_BY_STYLE, '').replace(/^<g>|<\/g>$/g, '');
}
