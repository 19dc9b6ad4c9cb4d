/** The configuration of the editors' interface (Sveltia CMS), written from the model. Pure. */
import type { Backend, CmsConfig } from '@sveltia/cms';
import { FICHE_KINDS, KIND_NAMES, KINDS } from '../model/kinds.ts';
import { SLUG_MAX_LENGTH } from '../model/slug.ts';
import { collectionOf } from './collections.ts';

interface Settings {
  readonly backend: Backend;
  /** The base path of the site, `/` or `/reperes/`: where its pages are. */
  readonly base: string;
}

/** One collection for each kind but those written in MDX, which is code. */
export function editorsConfig({ backend, base }: Settings): CmsConfig {
  const written = KIND_NAMES.filter((kind) => KINDS[kind].format !== 'mdx');
  const isFiche = (kind: (typeof written)[number]) =>
    (FICHE_KINDS as readonly string[]).includes(kind);
  return {
    load_config_file: false,
    backend,
    app_title: 'Repères CPTS, pour les éditeurs',
    logo: { src: `${base}favicon.svg` },
    // No picture is sent from here: the option is asked for, nothing uses it.
    media_folder: 'public/images',
    public_folder: '/images',
    slug: {
      encoding: 'ascii',
      clean_accents: true,
      maxlength: SLUG_MAX_LENGTH,
    },
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
    collections: [
      ...written.filter(isFiche).map((kind) => collectionOf(kind, base)),
      { name: 'references', divider: true },
      ...written.filter((kind) => !isFiche(kind)).map((kind) => collectionOf(kind, base)),
    ],
  };
}
