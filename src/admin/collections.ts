/** A kind of the model as a collection of the editors' interface. */
import type { EntryCollection, Field } from '@sveltia/cms';
import { frenchTypography } from '../markdown/typography.ts';
import { isFicheKind, KINDS, type Kind } from '../model/kinds.ts';
import { SCHEMAS } from '../model/schema/schemas.ts';
import { descriptionOf } from '../model/schema/walk.ts';
import { SECTIONS, WORKSHOP_PREFIX } from '../model/sections.ts';
import { fieldsOf } from './fields.ts';
import { titleFieldOf } from './title-field.ts';

const ICONS: Readonly<Partial<Record<Kind, string>>> = {
  cas: 'cases',
  leviers: 'trending_up',
  freins: 'block',
  syntheses: 'groups',
  propositions: 'lightbulb',
  rapports: 'menu_book',
  cpts: 'location_on',
  cadre: 'account_balance',
  themes: 'label',
  etapes: 'flag',
  sources: 'link',
  organismes: 'domain',
  glossaire: 'dictionary',
  chiffres: 'monitoring',
  synonymes: 'translate',
  demandes: 'contact_support',
  redirections: 'alt_route',
};

/** Kinds whose files begin with what the rule `nom-de-fichier` of the kind asks for. */
const NAMES: Readonly<Partial<Record<Kind, string>>> = {
  syntheses:
    "{{fields.region}}-{{fields.evenement.debut}}-{{fields.evenement.commune | default('{{fields.evenement.nom}}')}}",
  cas: "{{fields.cpts.0 | default('{{fields.porteur}}')}}-{{fields.titre}}",
  glossaire: "{{fields.sigle | default('{{fields.forme_longue}}')}}",
  synonymes: '{{fields.mots.0}}',
  redirections: '{{fields.ancienne}}',
};

/** Where the files of a kind are, what they hold and how a new one is named. */
export function collectionOf(kind: Kind, base: string): EntryCollection {
  const { singular, plural, format, shown } = KINDS[kind];
  const title = titleFieldOf(kind);
  const fields = fieldsOf(SCHEMAS[kind]);
  return {
    name: kind,
    label: plural,
    label_singular: singular,
    description: frenchTypography(descriptionOf(SCHEMAS[kind]) ?? ''),
    ...(ICONS[kind] && { icon: ICONS[kind] }),
    folder: `content/${kind}`,
    extension: format,
    format: format === 'yaml' ? 'yaml' : 'yaml-frontmatter',
    identifier_field: title,
    slug: {
      template: NAMES[kind] ?? `{{fields.${title}}}`,
      editable: ['create'],
      hint: frenchTypography(
        'Le nom du fichier devient l’adresse de la page : court, en minuscules, chiffres et tirets.',
      ),
      pattern: [
        '^[a-z0-9]+(-[a-z0-9]+)*$',
        'Des minuscules, des chiffres et des tirets seulement.',
      ],
    },
    summary: `{{fields.${title}}}`,
    sortable_fields: { fields: [title], default: { field: title } },
    aliases_field: false,
    thumbnail: false,
    ...(!isFicheKind(kind) && { editor: { preview: false } }),
    ...(shown === 'page' && { preview_path: `${base.slice(1)}${kind}/{{slug}}/` }),
    fields: isFicheKind(kind) ? [...fields, body(kind)] : fields,
  };
}

/** The text of a fiche, as it is in the file: a richer editor would rewrite what it reads. */
const body = (kind: Kind): Field => ({
  name: 'body',
  label: 'Texte de la fiche',
  widget: 'markdown',
  required: true,
  modes: ['raw'],
  editor_components: [],
  hint: frenchTypography(
    'En Markdown : « ## » devant un titre, « - » devant un point de liste, « [^nom-de-la-source] » après ce qui vient d’une source.',
  ),
  default: skeleton(kind),
});

/** The sections that the model asks for, empty. */
function skeleton(kind: Kind): string {
  const sections = [...(SECTIONS[kind] ?? [])];
  if (kind === 'syntheses') sections.push(`${WORKSHOP_PREFIX}…`);
  return sections.map((name) => `## ${name}\n`).join('\n');
}
