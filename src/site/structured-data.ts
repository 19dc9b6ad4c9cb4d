/** What a page is, for machines: schema.org, as JSON-LD. */
import type { Item } from '../model/graph.ts';
import type { FicheKind } from '../model/kinds.ts';
import { LICENCE, SITE_NAME } from './identity.ts';
import { titleOf } from '../model/titles.ts';

/** A schema.org thing, ready for `jsonForHtml`. */
export type StructuredData = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

/** A fiche as an article of the site. */
export const ficheData = (item: Item<FicheKind>): StructuredData => ({
  '@context': CONTEXT,
  '@type': 'Article',
  headline: titleOf(item),
  dateModified: item.data.verifie_le,
  license: LICENCE,
});

/** The site itself, with its search. */
export const siteData = (absolute: (path: string) => string): StructuredData => ({
  '@context': CONTEXT,
  '@type': 'WebSite',
  name: SITE_NAME,
  inLanguage: 'fr',
  url: absolute('/'),
  potentialAction: {
    '@type': 'SearchAction',
    target: `${absolute('/recherche/')}?q={q}`,
    'query-input': 'required name=q',
  },
});

/** JSON that no contributed text can turn into markup inside a `<script>`. */
export const jsonForHtml = (data: StructuredData): string =>
  JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
