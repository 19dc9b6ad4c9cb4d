/** Puts the blocks of a text in the sections that its kind demands. */
import type { Heading, List, Paragraph, RootContent } from 'mdast';
import { GAP } from '../../model/gap.ts';
import type { Kind } from '../../model/kinds.ts';
import { SECTIONS } from '../../model/sections.ts';
import { slugify } from '../../model/slug.ts';
import { headingFrom, placeOf, plainOf, textNode } from '../clean/nodes.ts';
import { readWorkshop, workshopTitle } from '../clean/workshops.ts';
import type { Source } from '../docx/source.ts';
import { DOCUMENT } from '../place.ts';
import type { Notebook } from '../report.ts';
import { wordsIn } from '../words.ts';
import { sectionOf, type Match } from './section-names.ts';

interface Section {
  readonly heading: Heading;
  readonly blocks: readonly RootContent[];
}

/** The text of a fiche of `kind`, its sections in order, with a gap where one has nothing. */
export function arrange(
  kind: Kind,
  blocks: readonly RootContent[],
  source: Source,
  notes: Notebook,
): RootContent[] {
  const { preamble, sections } = split(blocks);
  const names = SECTIONS[kind] ?? [];
  const filled = withoutEmpty(sections, names, source, notes);
  const named = filled.map((section) =>
    kind === 'syntheses' ? asWorkshop(section, source, notes) : section,
  );
  return ordered(kind, preamble, named, source, notes).flatMap(({ heading, blocks: inside }) => [
    heading,
    ...inside,
  ]);
}

function split(blocks: readonly RootContent[]) {
  const first = blocks.findIndex((block) => block.type === 'heading' && block.depth === 2);
  const preamble = first === -1 ? blocks : blocks.slice(0, first);
  const sections: { heading: Heading; blocks: RootContent[] }[] = [];
  for (const block of first === -1 ? [] : blocks.slice(first)) {
    if (block.type === 'heading' && block.depth === 2)
      sections.push({ heading: block, blocks: [] });
    else sections.at(-1)!.blocks.push(block);
  }
  return { preamble, sections };
}

/** A title with nothing under it announces what follows, as « Les ateliers » does. */
function withoutEmpty(
  sections: readonly Section[],
  names: readonly string[],
  source: Source,
  notes: Notebook,
): readonly Section[] {
  return sections.filter(({ heading, blocks }, index) => {
    const title = plainOf(heading);
    // what the model asks for stays, with a gap
    if (blocks.length > 0 || sectionOf(title, names)) return true;
    if (readWorkshop(title)?.name) return true;
    const isLast = index === sections.length - 1;
    notes.check(
      placeOf(heading, source),
      `rien n’est écrit sous le titre « ${title} » : il est retiré`,
      isLast
        ? 'S’il manque un texte, ajoutez-le dans la fiche sous ce titre.'
        : 'Rien à faire s’il annonçait seulement la suite.',
      { leftOut: title },
    );
    return false;
  });
}

function asWorkshop(section: Section, source: Source, notes: Notebook): Section {
  const workshop = readWorkshop(plainOf(section.heading));
  if (!workshop) return section;
  const title = workshopTitle(workshop);
  if (!workshop.name)
    notes.missing(
      placeOf(section.heading, source),
      'l’atelier n’a pas de nom',
      `Donnez-lui son sujet, à la place de « ${GAP} » : « Atelier : le lien ville-hôpital ».`,
    );
  return renamed(section, title, true, source, notes);
}

function renamed(
  section: Section,
  title: string,
  isObvious: boolean,
  source: Source,
  notes: Notebook,
): Section {
  const before = plainOf(section.heading).trim();
  if (before === title) return section;
  const kept = wordsIn(title);
  const leftOut = wordsIn(before).filter((word) => !kept.includes(word));
  const place = placeOf(section.heading, source);
  const message = `le titre « ${before} » devient « ${title} »`;
  if (isObvious)
    notes.changed(
      place,
      message,
      'Rien à faire : c’est la forme des titres du site.',
      leftOut.join(' '),
    );
  else
    notes.check(
      place,
      message,
      'Vérifiez que le texte qui suit est à sa place ; sinon, remettez son titre, et écrivez cette section à part.',
      { leftOut: leftOut.join(' ') },
    );
  return { ...section, heading: headingFrom(section.heading, 2, title) };
}

function ordered(
  kind: Kind,
  preamble: readonly RootContent[],
  sections: readonly Section[],
  source: Source,
  notes: Notebook,
): Section[] {
  const names = SECTIONS[kind] ?? [];
  const taken = new Map<Section, Match>();
  const matches = sections.flatMap((section) => {
    const match = sectionOf(plainOf(section.heading), names);
    return match ? [{ section, match }] : [];
  });
  for (const { section, match } of matches.sort((a, b) => a.match.distance - b.match.distance)) {
    const isFree = ![...taken.values()].some(({ name }) => name === match.name);
    if (isFree) taken.set(section, match);
  }
  // what is to be remembered comes before anything; elsewhere the story begins with what introduces it
  const opening = kind === 'syntheses' ? undefined : names[0];
  const following = groupOthers(sections, taken, names[0]);
  const expected = names.flatMap((name): Section[] => {
    const before = name === opening ? preamble : [];
    const [found, match] = [...taken].find(([, other]) => other.name === name) ?? [];
    const inside = [...before, ...(found?.blocks ?? [])];
    const heading =
      found && match
        ? renamed(found, name, match.isObvious, source, notes).heading
        : newHeading(name);
    const others = following.get(name) ?? [];
    if (inside.length > 0) return [{ heading, blocks: inside }, ...others];
    notes.missing(DOCUMENT, `il manque la section « ${name} »`, gapText(name));
    return [{ heading, blocks: [gap(name)] }, ...others];
  });
  const others = following.get(undefined) ?? [];
  if (preamble.length === 0 || opening !== undefined) return [...expected, ...others];
  const introduction = { heading: newHeading(INTRODUCTION), blocks: preamble };
  const [first, ...rest] = expected;
  return first ? [first, introduction, ...rest, ...others] : [introduction, ...others];
}

/** The sections that the model does not ask for, by the one that they come after in the document. */
function groupOthers(
  sections: readonly Section[],
  taken: ReadonlyMap<Section, Match>,
  opening: string | undefined,
): Map<string | undefined, Section[]> {
  const groups = new Map<string | undefined, Section[]>();
  let after = opening;
  for (const section of sections) {
    const name = taken.get(section)?.name;
    if (name === undefined) groups.set(after, [...(groups.get(after) ?? []), section]);
    else after = name;
  }
  return groups;
}

const INTRODUCTION = 'Présentation';

const newHeading = (text: string): Heading => ({
  type: 'heading',
  depth: 2,
  children: [textNode(text)],
});

const gapText = (name: string) =>
  slugify(name) === 'a-retenir'
    ? 'Dites en trois à six points ce qu’un lecteur pressé doit emporter.'
    : 'S’il n’y a rien à dire, dites-le en une ligne.';

function gap(name: string): Paragraph | List {
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [
      textNode(
        `${GAP}\u00A0: ${gapText(name).replace(/^\p{L}/u, (letter) => letter.toLowerCase())}`,
      ),
    ],
  };
  if (slugify(name) !== 'a-retenir') return paragraph;
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: [{ type: 'listItem', spread: false, children: [paragraph] }],
  };
}
