import { itemOfLink } from '../graph.ts';
import { FICHE_KINDS, isKind, KIND_NAMES, KINDS } from '../kinds.ts';
import { FIXED_PAGES } from '../pages.ts';
import type { Entry } from '../parse/entry.ts';
import { STEP_ATTRIBUTES } from '../parse/outline.ts';
import { SECTIONS } from '../sections.ts';
import { isSlug, slugify } from '../slug.ts';
import { suggest } from '../suggest.ts';
import { regionOf, REGIONS } from '../territories.ts';
import { onText, type Check, type Corpus, type Finding } from './check.ts';

const fiches = (corpus: Corpus): Entry[] =>
  corpus.entries.filter((entry) => (FICHE_KINDS as readonly string[]).includes(entry.kind));

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

export const sectionsInOrder: Check = function* (corpus) {
  for (const entry of fiches(corpus)) {
    const expected = SECTIONS[entry.kind];
    if (!expected) continue;
    const order = expected.map(slugify);
    const present = sectionsOf(entry);
    let last = -1;
    for (const { text, offset } of present) {
      const rank = order.indexOf(slugify(text));
      if (rank === -1) continue;
      if (rank < last) {
        yield onText(entry, offset, `La section « ${text} » doit venir avant « ${expected[last]} ».`, `L’ordre est : ${expected.join(' · ')}.`);
      }
      last = Math.max(last, rank);
    }
    const first = present[0];
    if (first && order.includes(slugify(present.find(({ text }) => slugify(text) === order[0])?.text ?? '')) && slugify(first.text) !== order[0]) {
      yield onText(entry, first.offset, `La première section doit être « ${expected[0]} », pas « ${first.text} ».`, `Déplacez « ${expected[0]} » en tête.`);
    }
  }
};

const sectionsOf = (entry: Entry) => entry.outline.headings.filter(({ depth }) => depth === 2);

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
      previous = Math.max(depth, 1);
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

function linkFault(corpus: Corpus, from: Entry, url: string): LinkFault | undefined {
  const [path = '', anchor] = url.split('#', 2) as [string, string?];
  if (path === '') return anchorFault(from, anchor ?? '', url);
  if (!/\/$/.test(path) && !/\.\w+$/.test(path)) {
    return { message: `L’adresse \`${url}\` doit se terminer par \`/\`.`, advice: `Écrivez \`${path}/${anchor === undefined ? '' : `#${anchor}`}\`.`, fixable: true };
  }
  const [, section = '', slug = ''] = path.split('/');
  if (isKind(section) && KINDS[section].shown !== 'none') {
    const target = itemOfLink(url);
    if (!target) return undefined; // an index
    const entry = slug ? corpus.find(section, slug) : undefined; // else `reference-inconnue` says so
    return entry && anchor !== undefined ? anchorFault(entry, anchor, url) : undefined;
  }
  if (section === 'regions' && slug) {
    if (regionOf(slug)) return undefined;
    const near = suggest(slug, REGIONS.map((region) => region.slug));
    return { message: `\`${url}\` n’est pas la page d’une région.`, advice: near && `Vouliez-vous dire \`/regions/${near}/\` ?` };
  }
  if ((FIXED_PAGES as readonly string[]).includes(path)) return undefined;
  if (corpus.assets.has(path)) return undefined;
  const near = suggest(path, [...FIXED_PAGES, ...KIND_NAMES.map((kind) => `/${kind}/`)]);
  return { message: `\`${url}\` ne mène à aucune page du site.`, advice: near && `Vouliez-vous dire \`${near}\` ?` };
}

function anchorFault(entry: Entry, anchor: string, url: string): LinkFault | undefined {
  const { headings, steps } = entry.outline;
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

