/** Rules of links and pictures. */
import { itemOfLink } from '../graph.ts';
import { isKind, KIND_NAMES, KINDS, pathOf, type Kind } from '../kinds.ts';
import { FIXED_PAGES } from '../pages.ts';
import type { Outline } from '../parse/outline.ts';
import { slugify } from '../slug.ts';
import { suggest } from '../suggest.ts';
import { regionOf, REGIONS } from '../territories.ts';
import { onText, type Check, type Corpus, type Finding } from './check.ts';
import { fiches, shortened, type Written } from './written.ts';

const SAFE_LINK = /^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@|tel:[+\d])/i;

export const safeLinks: Check = function* (corpus) {
  for (const entry of fiches(corpus)) {
    for (const { url, offset } of entry.outline.links) {
      if (SAFE_LINK.test(url) || isInternal(url)) continue;
      const relative = /^[\w./-]+$/.test(url);
      yield onText(
        entry,
        offset,
        `Le lien \`${shortened(url)}\` n’est pas accepté.`,
        relative
          ? 'Écrivez l’adresse depuis la racine du site : `/leviers/equipe-leader/`.'
          : 'Écrivez une adresse `https://…`, `mailto:…` ou `/leviers/…/`.',
      );
    }
  }
};

const isInternal = (url: string) => /^(?:\/(?!\/)|#)/.test(url);

export const linkTexts: Check = function* (corpus) {
  for (const entry of fiches(corpus)) {
    for (const { text, url, offset } of entry.outline.links) {
      const words = slugify(text);
      if (
        words !== '' &&
        !['ici', 'cliquez-ici', 'lien', 'ce-lien', 'en-savoir-plus'].includes(words)
      )
        continue;
      yield onText(
        entry,
        offset,
        `Le texte du lien vers \`${shortened(url)}\` ne dit pas où il mène.`,
        'Mettez entre crochets le titre de la page visée.',
      );
    }
  }
};

/** Internal links lead to a page and to a section that exist. */
export const resolvedLinks: Check = function* (corpus) {
  for (const entry of fiches(corpus)) {
    for (const { url, offset } of entry.outline.links) {
      if (!isInternal(url)) continue;
      const fault = linkFault(corpus, entry, url);
      if (fault)
        yield onText(entry, offset, fault.message, fault.advice, { fixable: fault.fixable });
    }
  }
};

type LinkFault = Pick<Finding, 'message' | 'advice' | 'fixable'>;

function linkFault(corpus: Corpus, from: Written, url: string): LinkFault | undefined {
  const [address, anchor] = url.split('#', 2) as [string, string?];
  const path = address.split('?', 1)[0]!;
  if (path === '') return anchorFault(from.outline, anchor ?? '', url);
  if (!path.endsWith('/') && !/\.\w+$/.test(path)) {
    return {
      message: `L’adresse \`${url}\` doit se terminer par \`/\`.`,
      advice: `Écrivez \`${url.replace(path, `${path}/`)}\`.`,
      fixable: !/[\s<>\\]/.test(path), // those are escaped in the text, in ways of their own
    };
  }
  const [, section = '', slug = ''] = path.split('/');
  if (isKind(section) && KINDS[section].shown !== 'none')
    return itemLinkFault(corpus, section, path, anchor, url);
  if (section === 'regions' && slug) {
    if (regionOf(slug) && path === `/regions/${slug}/`) return undefined;
    const near = suggest(
      slug,
      REGIONS.map((region) => region.slug),
    );
    return {
      message: `\`${url}\` n’est pas la page d’une région.`,
      advice: near && `Vouliez-vous dire \`/regions/${near}/\` ?`,
    };
  }
  if ((FIXED_PAGES as readonly string[]).includes(path)) return undefined;
  if (corpus.assets.has(path)) return undefined;
  const near = suggest(path, [...FIXED_PAGES, ...KIND_NAMES.map((kind) => `/${kind}/`)]);
  return {
    message: `\`${url}\` ne mène à aucune page du site.`,
    advice: near && `Vouliez-vous dire \`${near}\` ?`,
  };
}

/** A link into the pages of a kind: its index, or an item of it. */
function itemLinkFault(
  corpus: Corpus,
  kind: Kind,
  path: string,
  anchor: string | undefined,
  url: string,
): LinkFault | undefined {
  if (path === `/${kind}/`) return undefined; // its anchor is a reference
  if (itemOfLink(path)) {
    const [, , slug = ''] = path.split('/');
    const { outline } = corpus.find(kind, slug) ?? {}; // else `reference-inconnue` says so
    return outline && anchor !== undefined ? anchorFault(outline, anchor, url) : undefined;
  }
  const slug = slugify(path.split('/')[2] ?? '');
  const found = corpus.find(kind, slug);
  return {
    message: `\`${url}\` ne mène à aucune page du site.`,
    advice: found
      ? `Écrivez \`${pathOf(kind, slug)}\`.`
      : `Une adresse a la forme \`${pathOf(kind, 'nom-de-la-fiche')}\`.`,
  };
}

function anchorFault(
  { headings, steps }: Outline,
  anchor: string,
  url: string,
): LinkFault | undefined {
  const anchors = [...headings, ...steps].map((part) => part.anchor);
  if (anchors.includes(anchor)) return undefined;
  const near = suggest(anchor, anchors);
  return {
    message: `La section visée par \`${url}\` n’existe pas.`,
    advice: near
      ? `Vouliez-vous dire \`#${near}\` ?`
      : `Ses sections : ${anchors.map((name) => `\`#${name}\``).join(', ') || 'aucune'}.`,
  };
}

export const pictureTexts: Check = function* (corpus) {
  for (const entry of fiches(corpus)) {
    for (const { alt, url, offset } of entry.outline.pictures) {
      if (alt.trim() !== '') continue;
      yield onText(
        entry,
        offset,
        `L’image \`${shortened(url)}\` n’a pas de texte qui la remplace.`,
        'Décrivez-la entre les crochets : `![La feuille de liaison, recto]('.concat(
          `${shortened(url)})\`.`,
        ),
      );
    }
  }
};

export const localPictures: Check = function* (corpus) {
  for (const entry of fiches(corpus)) {
    for (const { url, offset } of entry.outline.pictures) {
      if (corpus.assets.has(url) && url.startsWith('/images/')) continue;
      yield onText(
        entry,
        offset,
        /^[a-z][\w+.-]*:|^\/\//i.test(url)
          ? `L’image \`${shortened(url)}\` est sur un autre site.`
          : `L’image \`${shortened(url)}\` est introuvable.`,
        'Déposez le fichier dans `public/images/` et écrivez `/images/nom-du-fichier.png`.',
      );
    }
  }
};
