/** Rules of sections, titles and what a text may not hold. */
import { isKind } from '../kinds.ts';
import { STEP_ATTRIBUTES } from '../parse/outline.ts';
import { SECTIONS } from '../sections.ts';
import { isSlug, slugify } from '../slug.ts';
import { onText, type Check } from './check.ts';
import { fiches, shortened, type Written } from './written.ts';

export const missingSections: Check = function* (corpus) {
  for (const entry of fiches(corpus)) {
    const expected = SECTIONS[entry.kind];
    if (!expected || entry.data === undefined) continue;
    const present = new Set(sectionsOf(entry).map(({ text }) => slugify(text)));
    for (const section of expected) {
      if (present.has(slugify(section))) continue;
      yield onText(
        entry,
        0,
        `Il manque la section « ${section} ».`,
        `Ajoutez une ligne \`## ${section}\`, puis son texte ; s’il n’y a rien à dire, dites-le en une ligne.`,
      );
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
        ? onText(
            entry,
            wrong.offset,
            `La section « ${wrong.text} » est écrite deux fois.`,
            'Réunissez les deux textes.',
          )
        : onText(
            entry,
            wrong.offset,
            `« ${wrong.text} » n’est pas à sa place : ici vient la section « ${expected[order.indexOf(due)]} ».`,
            advice,
          );
    } else if (written[0] === order[0] && slugify(first.text) !== order[0]) {
      yield onText(
        entry,
        first.offset,
        `La première section doit être « ${expected[0]} », pas « ${first.text} ».`,
        `Déplacez « ${expected[0]} » en tête.`,
      );
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
        yield onText(
          entry,
          offset,
          `« ${text} » est un titre de niveau 1 ; ce niveau est celui du titre de la fiche.`,
          `Écrivez \`## ${text}\`.`,
        );
      } else if (depth > previous + 1) {
        yield onText(
          entry,
          offset,
          `Le titre « ${text} » saute un niveau (de ${previous} à ${depth}).`,
          `Écrivez \`${'#'.repeat(previous + 1)} ${text}\`.`,
        );
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
        yield onText(
          entry,
          step.offset,
          'Un pas n’a pas de titre.',
          'Écrivez `<Pas titre="Réunir un noyau">`.',
        );
      }
      for (const reference of step.references) {
        const [kind = '', slug = '', ...rest] = reference.split('/');
        if (isKind(kind) && isSlug(slug) && rest.length === 0) continue;
        yield onText(
          entry,
          step.offset,
          `\`${reference}\` ne désigne pas une fiche.`,
          'Écrivez la sorte et le nom : `leviers/equipe-leader`.',
        );
      }
    }
  }
};
