/** Lines that say who wrote and when: « CPTS de Haute-Corrèze – Dr Hélène Roux – 14/10/2026 ». */
import { foldAccents } from '../../model/slug.ts';
import { periodsIn } from '../recognise/dates.ts';
import { wordsIn } from '../words.ts';

const LONGEST = 25;
const LABEL =
  /^\s*(?:date|auteure?s?|r[ée]dacteurs?|r[ée]dactrices?|(?:document |texte )?(?:r[ée]dig[ée]|[ée]crit|propos[ée]) par|version du|mis [àa] jour le|fait [àa]|par)(?![\p{L}])\s*:?\s*/iu;
const BETWEEN = /\s+[-–—|·•/]\s+|\s*[,;|·•\t]\s*/;
const CIVILITY = /^(?:dr|drs|pr|docteure?|professeure?|mme|mlle|mr?|madame|monsieur)$/;
const ROLE =
  /^(?:(?:vice|co)?-?president(?:e|s)?|coordinat(?:eur|rice)s?|coordonnat(?:eur|rice)s?|direct(?:eur|rice)s?|secretaires?|tresori(?:er|ere)s?|medecins?|infirmi(?:er|ere)s?|pharmaciens?|pharmacienne|kinesitherapeutes?|sages?-femmes?|orthophonistes?|chargee?|cheffe?|referente?s?|animat(?:eur|rice)s?)$/;
const ROLE_WORDS = /^(?:generaliste|liberale?|mission|projet|general|generale|sante|coordination)$/;
const BODY =
  /^(?:cpts|msp|urps|ars|cpam|federation|association|gcs|dac|maison|pole|hopital|clinique)$/;
const BODY_WORDS =
  /^(?:sante|regionale?|nationale?|communaute|professionnelle|territoriale|pluriprofessionnelle|hospitalier|medecins|liberaux)$/;
const SMALL = /^(?:de|du|des|la|le|les|l|d|et|en|a|au|aux|sur|sous)$/;

type Part = 'date' | 'person' | 'body' | 'name' | undefined;

/** Whether a line is made of nothing but names, functions and a date. */
export function isSignature(line: string): boolean {
  const said = line.trim();
  if (wordsIn(said).length > LONGEST || /[!?…:]$|[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(said))
    return false;
  const label = LABEL.exec(said)?.[0] ?? '';
  const texts = said.slice(label.length).replace(/\.$/, '').split(BETWEEN).filter(Boolean);
  const parts = texts.map(partOf);
  if (parts.length === 0 || parts.includes(undefined)) return false;
  const has = (part: Part) => parts.includes(part);
  if (has('person')) return true;
  if (has('date'))
    return !has('name') || label !== '' || has('body') || texts.some((text) => /^le /i.test(text));
  return label !== '';
}

function partOf(text: string): Part {
  const dates = periodsIn(text);
  const bare = dates.reduce((left, { quote }) => left.replace(quote, ' '), text);
  const words = bare.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  const plain = words.map(foldAccents);
  if (dates.length > 0 && plain.every((word) => SMALL.test(word))) return 'date';
  if (dates.length > 0 || plain.length === 0) return undefined;
  const first = plain.find((word) => !SMALL.test(word)) ?? '';
  const allAre = (...kinds: readonly RegExp[]) =>
    plain.every(
      (word, index) =>
        SMALL.test(word) || kinds.some((kind) => kind.test(word)) || /^\p{Lu}/u.test(words[index]!),
    );
  if (CIVILITY.test(first) && allAre(CIVILITY, ROLE, ROLE_WORDS)) return 'person';
  if (ROLE.test(first) && allAre(ROLE, ROLE_WORDS, BODY)) return 'person';
  if (BODY.test(first) && allAre(BODY, BODY_WORDS)) return 'body';
  return words.length <= 4 && allAre() ? 'name' : undefined;
}

/** Whether a text can be read as a sentence: neither a signature nor pieces side by side. */
export function isSentence(text: string): boolean {
  const said = text.trim();
  if (isSignature(said)) return false;
  if (/[.!?…:»)]$/.test(said)) return true;
  const last = periodsIn(said).at(-1);
  const endsWithDate = last !== undefined && last.index + last.quote.length === said.length;
  return !endsWithDate && !/\s[–—|·•]\s/.test(said);
}
