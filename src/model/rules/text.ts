import { itemOfLink } from '../graph.ts';
import { isFicheKind, isKind, KIND_NAMES, KINDS, pathOf, type Kind } from '../kinds.ts';
import { FIXED_PAGES } from '../pages.ts';
import type { Entry } from '../parse/entry.ts';
import { STEP_ATTRIBUTES, type Outline } from '../parse/outline.ts';
import { SECTIONS } from '../sections.ts';
import { isSlug, slugify } from '../slug.ts';
import { suggest } from '../suggest.ts';
import { regionOf, REGIONS } from '../territories.ts';
import { onText, type Check, type Corpus, type Finding } from './check.ts';

type Written = Entry & { readonly outline: Outline };

/** The fiches whose text could be read. */
const fiches = (corpus: Corpus): Written[] =>
  corpus.entries.filter(
    (entry): entry is Written => isFicheKind(entry.kind) && entry.outline !== undefined,
  );

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 37)}…` : text);

export const missingSections: Check = function* (corpus) {
  for (const entry of fiches(corpus)) {
    const expected = SECTIONS[entry.kind];
    if (!expected || entry.data === undefined) continue;
    const present = new Set(sectionsOf(entry).map(({ text }) => slugify(text)));
    for (const section of expected) {
      if (present.has(slugify(section))) continue;
      yield onText(entry, 0, `Il manque la section « ${section} ».`, `Ajoutez une ligne \`## ${section}\`, puis son texte ; s’il n’y a rien à dire, dites-le en une ligne.`);
    }
  }
};

/** One finding a text: once a section has moved, the places of the others say nothing. */
export const sectionsInOrder: Check = function* (corpus) {
  for (const entry of fiches(corpus)) {
    const expected = SECTIONS[entry.kind];
    const first = sectionsOf(entry)[0];
    if (!expected || !first) continue;
    const order = expected.map(slugify);
    const known = sectionsOf(entry).filter(({ text }) => order.includes(slugify(text)));
    const written = known.map(({ text }) => slugify(text));
    const wanted = order.filter((section) => written.includes(section));
    const wrong = known.find((_, index) => written[index] !== wanted[index]);
    if (wrong) {
      const due = wanted[known.indexOf(wrong)];
      const advice = `L’ordre est : ${expected.join(' · ')}.`;
      yield due === undefined
        ? onText(entry, wrong.offset, `La section « ${wrong.text} » est écrite deux fois.`, 'Réunissez les deux textes.')
        : onText(entry, wrong.offset, `« ${wrong.text} » n’est pas à sa place : ici vient la section « ${expected[order.indexOf(due)]} ».`, advice);
    } else if (written[0] === order[0] && slugify(first.text) !== order[0]) {
      yield onText(entry, first.offset, `La première section doit être « ${expected[0]} », pas « ${first.text} ».`, `Déplacez « ${expected[0]} » en tête.`);
    }
  }
};

const sectionsOf = (entry: Written) => entry.outline.headings.filter(({ depth }) => depth === 2);

export const headingLevels: Check = function* (corpus) {
  for (const entry of fiches(corpus)) {
    let previous = 1;
    for (const { depth, text, offset } of entry.outline.headings) {
      if (text === '') {
        yield onText(entry, offset, 'Un titre est vide.', 'Écrivez-le, ou supprimez la ligne.');
      } else if (depth === 1) {
        yield onText(entry, offset, `« ${text} » est un titre de niveau 1 ; ce niveau est celui du titre de la fiche.`, `Écrivez \`## ${text}\`.`);
      } else if (depth > previous + 1) {
        yield onText(entry, offset, `Le titre « ${text} » saute un niveau (de ${previous} à ${depth}).`, `Écrivez \`${'#'.repeat(previous + 1)} ${text}\`.`);
      }
      previous = depth;
    }
  }
};

const FOREIGN = {
  html: (text: string) => [
    `Le texte contient du HTML : \`${shortened(text)}\`.`,
    'Écrivez en Markdown ; pour montrer un signe `<`, écrivez `\\<`.',
  ],
  code: (text: string) => [
    `Le parcours contient du code : \`${shortened(text)}\`.`,
    'Supprimez-le ; pour montrer une accolade, écrivez `\\{`.',
  ],
  component: (text: string) => [
    `\`<${text}>\` n’est pas accepté dans un parcours.`,
    'Seul `<Pas titre="…" fiches="…">` l’est.',
  ],
  attribute: (text: string) => [
    `\`<Pas>\` n’accepte pas \`${text}\`.`,
    `Ses seuls attributs sont ${STEP_ATTRIBUTES.map((name) => `\`${name}="…"\``).join(' et ')}.`,
  ],
  note: (text: string) => [
    `La note \`${text}:\` est écrite dans le texte.`,
    'Supprimez cette ligne : les notes viennent des fichiers de `sources/`.',
  ],
} as const;

const foreignCheck = (kinds: readonly (keyof typeof FOREIGN)[]): Check =>
  function* (corpus) {
    for (const entry of fiches(corpus)) {
      for (const { what, text, offset } of entry.outline.foreign) {
        if (!kinds.includes(what)) continue;
        const [message, advice] = FOREIGN[what](text);
        yield onText(entry, offset, message!, advice);
      }
    }
  };

export const noHtml = foreignCheck(['html']);
export const noTypedNotes = foreignCheck(['note']);

export const noCode: Check = function* (corpus) {
  yield* foreignCheck(['code', 'component', 'attribute'])(corpus);
  for (const entry of fiches(corpus)) {
    for (const step of entry.outline.steps) {
      if (step.title === '') {
        yield onText(entry, step.offset, 'Un pas n’a pas de titre.', 'Écrivez `<Pas titre="Réunir un noyau">`.');
      }
      for (const reference of step.references) {
        const [kind = '', slug = '', ...rest] = reference.split('/');
        if (isKind(kind) && isSlug(slug) && rest.length === 0) continue;
        yield onText(entry, step.offset, `\`${reference}\` ne désigne pas une fiche.`, 'Écrivez la sorte et le nom : `leviers/equipe-leader`.');
      }
    }
  }
};

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
      if (words !== '' && !['ici', 'cliquez-ici', 'lien', 'ce-lien', 'en-savoir-plus'].includes(words)) continue;
      yield onText(entry, offset, `Le texte du lien vers \`${shortened(url)}\` ne dit pas où il mène.`, 'Mettez entre crochets le titre de la page visée.');
    }
  }
};

/** Internal links lead to a page and to a section that exist. */
export const resolvedLinks: Check = function* (corpus) {
  for (const entry of fiches(corpus)) {
    for (const { url, offset } of entry.outline.links) {
      if (!isInternal(url)) continue;
      const fault = linkFault(corpus, entry, url);
      if (fault) yield onText(entry, offset, fault.message, fault.advice, { fixable: fault.fixable });
    }
  }
};

type LinkFault = Pick<Finding, 'message' | 'advice' | 'fixable'>;

function linkFault(corpus: Corpus, from: Written, url: string): LinkFault | undefined {
  const [address = '', anchor] = url.split('#', 2) as [string, string?];
  const [path = ''] = address.split('?', 1);
  if (path === '') return anchorFault(from.outline, anchor ?? '', url);
  if (!/\/$/.test(path) && !/\.\w+$/.test(path)) {
    return {
      message: `L’adresse \`${url}\` doit se terminer par \`/\`.`,
      advice: `Écrivez \`${url.replace(path, `${path}/`)}\`.`,
      fixable: true,
    };
  }
  const [, section = '', slug = ''] = path.split('/');
  if (isKind(section) && KINDS[section].shown !== 'none') return itemLinkFault(corpus, section, path, anchor, url);
  if (section === 'regions' && slug) {
    if (regionOf(slug) && path === `/regions/${slug}/`) return undefined;
    const near = suggest(slug, REGIONS.map((region) => region.slug));
    return { message: `\`${url}\` n’est pas la page d’une région.`, advice: near && `Vouliez-vous dire \`/regions/${near}/\` ?` };
  }
  if ((FIXED_PAGES as readonly string[]).includes(path)) return undefined;
  if (corpus.assets.has(path)) return undefined;
  const near = suggest(path, [...FIXED_PAGES, ...KIND_NAMES.map((kind) => `/${kind}/`)]);
  return { message: `\`${url}\` ne mène à aucune page du site.`, advice: near && `Vouliez-vous dire \`${near}\` ?` };
}

/** A link into the pages of a kind: its index, or an item of it. */
function itemLinkFault(
  corpus: Corpus,
  kind: Kind,
  path: string,
  anchor: string | undefined,
  url: string,
): LinkFault | undefined {
  const isIndex = path === `/${kind}/`;
  const target = itemOfLink(isIndex || anchor === undefined ? url : path);
  if (target) {
    const { outline } = corpus.find(target.kind, target.slug) ?? {}; // else `reference-inconnue` says so
    return outline && !isIndex && anchor !== undefined ? anchorFault(outline, anchor, url) : undefined;
  }
  if (isIndex) return undefined;
  const slug = slugify(path.split('/')[2] ?? '');
  const found = corpus.find(kind, slug);
  return {
    message: `\`${url}\` ne mène à aucune page du site.`,
    advice: found ? `Écrivez \`${pathOf(kind, slug)}\`.` : `Une adresse a la forme \`${pathOf(kind, 'nom-de-la-fiche')}\`.`,
  };
}

function anchorFault({ headings, steps }: Outline, anchor: string, url: string): LinkFault | undefined {
  const anchors = [...headings, ...steps].map((part) => part.anchor);
  if (anchors.includes(anchor)) return undefined;
  const near = suggest(anchor, anchors);
  return {
    message: `La section visée par \`${url}\` n’existe pas.`,
    advice: near ? `Vouliez-vous dire \`#${near}\` ?` : `Ses sections : ${anchors.map((name) => `\`#${name}\``).join(', ') || 'aucune'}.`,
  };
}

export const pictureTexts: Check = function* (corpus) {
  for (const entry of fiches(corpus)) {
    for (const { alt, url, offset } of entry.outline.pictures) {
      if (alt.trim() !== '') continue;
      yield onText(entry, offset, `L’image \`${shortened(url)}\` n’a pas de texte qui la remplace.`, 'Décrivez-la entre les crochets : `![La feuille de liaison, recto]('.concat(`${shortened(url)})\`.`));
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

