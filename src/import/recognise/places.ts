/** Regions, departments and communes, as minutes name them. */
import { departmentOf, DEPARTMENTS, REGIONS } from '../../model/territories.ts';
import { otherNamesOf } from '../../search/places.ts';
import { departmentCode, findCommune, strip, type Commune } from './communes.ts';
import { foldInPlace, form } from './fold.ts';
import { from, labelled, type Passage, type Proposal } from './passage.ts';

export interface Places {
  readonly region?: Proposal<string>;
  readonly department?: Proposal<string>;
  readonly commune?: Proposal<string>;
}

const LABEL_REGION = /^r[ée]gion$/i;
const LABEL_DEPARTMENT = /^d[ée]partement$/i;

/** What is said of the place of the event; `titleId` is the passage of the title, which counts most. */
export function findPlaces(passages: readonly Passage[]): Places {
  const commune = findCommune(passages);
  const department = findDepartment(passages, commune);
  const region = findRegion(passages, department?.value);
  return {
    ...(region && { region }),
    // a department that is elsewhere is not that of the event
    ...(department &&
      (!region || departmentOf(department.value)?.region === region.value) && { department }),
    ...(commune && { commune: strip(commune) }),
  };
}

function findDepartment(
  passages: readonly Passage[],
  commune: Commune | undefined,
): Proposal<string> | undefined {
  for (const passage of passages) {
    const said = labelled(passage.text, LABEL_DEPARTMENT);
    const code =
      said === undefined
        ? undefined
        : (departmentCode(said.replace(/[()]/g, '').trim()) ??
          departmentCode(/\d{2,3}|2[AB]/.exec(said)?.[0] ?? ''));
    if (said !== undefined && code) return { ...from(passage, said, true), value: code };
  }
  if (commune?.code) return { ...strip(commune), value: commune.code };
  const counts = mentions(
    passages,
    DEPARTMENTS.map(({ code, name }) => ({ value: code, pattern: departmentPattern(name) })),
  );
  return mostSaid(counts);
}

/** Names that are also those of rivers, of points of the compass or common words need their article. */
function departmentPattern(name: string): RegExp {
  const plain = form(name).replaceAll(' ', '[ -]');
  const isCompound = plain.includes('[ -]');
  const lead = isCompound
    ? '(?:^|[^a-z])'
    : '(?:(?:dans (?:le|la|les|l)|du|de la|de l|des|en) |\\()';
  return new RegExp(`${lead}${plain}(?![a-z])`, 'g');
}

function findRegion(
  passages: readonly Passage[],
  department: string | undefined,
): Proposal<string> | undefined {
  const names = REGIONS.map(({ slug, name }) => ({
    value: slug,
    pattern: anyOf([form(name), ...otherNamesOf(slug).filter((short) => isClear(short))]),
  }));
  for (const passage of passages) {
    const said = labelled(passage.text, LABEL_REGION);
    const found =
      said === undefined
        ? undefined
        : names.find(({ pattern }) => form(said).search(pattern) !== -1);
    if (said !== undefined && found) return { ...from(passage, said, true), value: found.value };
  }
  const counts = mentions(passages, names);
  const ofDepartment = department === undefined ? undefined : departmentOf(department)?.region;
  const said = mostSaid(counts);
  if (ofDepartment && (said?.value === ofDepartment || !said || counts.length > 1)) {
    const mention = counts.find(({ value }) => value === ofDepartment);
    const { place, quote, id } = mention ?? departmentMention(passages, department!);
    return { value: ofDepartment, place, quote, id, sure: counts.length <= 1 };
  }
  return said;
}

const departmentMention = (passages: readonly Passage[], code: string) => {
  const passage = passages.find(({ text }) => text.includes(`(${code}`)) ?? passages[0]!;
  return from(passage, departmentOf(code)?.name ?? code, true);
};

/** « centre », « réunion », « na » are words first. */
const isClear = (short: string) =>
  short.length > 2 && !['centre', 'reunion', 'provence'].includes(short);

const anyOf = (names: readonly string[]) =>
  new RegExp(
    `(?<![a-z])(?:${names.map((name) => name.replaceAll(' ', '[ -]')).join('|')})(?![a-z])`,
    'g',
  );

interface Counted extends Proposal<string> {
  readonly count: number;
}

function mentions(
  passages: readonly Passage[],
  names: readonly { readonly value: string; readonly pattern: RegExp }[],
): Counted[] {
  const texts = passages.map((passage) => ({ passage, plain: comparable(passage.text) }));
  return names
    .flatMap(({ value, pattern }): Counted[] => {
      let first: Passage | undefined;
      let quote = '';
      let count = 0;
      for (const [rank, { passage, plain }] of texts.entries()) {
        const found = [...plain.matchAll(pattern)].filter(({ index, 0: words }) =>
          isName(passage.text.slice(index, index + words.length)),
        );
        if (found.length > 0 && !first) {
          first = passage;
          quote = found[0]![0].trim();
        }
        // what the first lines say is what the document is about
        count += found.length * (rank < 5 ? 3 : 1);
      }
      return first ? [{ ...from(first, quote, false), value, count }] : [];
    })
    .sort((a, b) => b.count - a.count);
}

function mostSaid(counts: readonly Counted[]): Proposal<string> | undefined {
  const [first, second] = counts;
  if (!first || second?.count === first.count) return undefined;
  const { value, place, quote, id } = first;
  return { value, place, quote, id, sure: !second };
}

/** « La Réunion », not « la réunion »: the words of a name have their capital, small ones aside. */
const isName = (text: string) =>
  (text.match(/\p{L}{4,}/gu) ?? [text]).every((word) => SMALL.test(word) || /^\P{Ll}/u.test(word));

const SMALL = /^(?:dans|departement|département|region|région)$/i;

/** Letter for letter, so that what is found can be looked at in the text. */
const comparable = (text: string) => foldInPlace(text).replace(/[’']/g, ' ').replace(/-/g, ' ');
