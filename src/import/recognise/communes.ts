/** Communes, which no register of ours lists: by the words and signs around them. */
import { departmentOf, DEPARTMENTS, REGIONS } from '../../model/territories.ts';
import { from, labelled, type Passage, type Proposal } from './passage.ts';
import { form } from './fold.ts';

const NAME =
  "\\p{Lu}[\\p{L}’'-]*(?:[ -](?:(?:de|du|des|la|le|les|en|sur|sous|lès|lez|et|d’|l’|d'|l'|saint|sainte)[ -]?)*\\p{Lu}[\\p{L}’'-]*)*";
const CODE = '(?:\\d{2}|2[AB]|97\\d)';
const DEPARTMENT_NAMES = DEPARTMENTS.map(({ name }) => name).sort((a, b) => b.length - a.length);

/** « à La Chaussée-Saint-Victor (41) », « à Blois (Loir-et-Cher) » */
const COMMUNE_IN = new RegExp(
  `(?:(?:^|[^\\p{L}])(?:(à|À|aux?|Aux?) )?)(${NAME}) ?\\((${CODE}|${CODE}\\d{3}|${DEPARTMENT_NAMES.join('|')})\\)`,
  'gu',
);
/** « Caen, le 5 novembre 2024 » */
const COMMUNE_FIRST = new RegExp(`^(${NAME}), (?:le )?(?:\\p{L}+ )?\\d`, 'u');
const COMMUNE_AFTER = new RegExp(`(?:^|[^\\p{L}])(?:à|À) (${NAME})`, 'gu');
const LABEL_PLACE = /^(?:lieu|commune|ville|lieu de la r[ée]union)$/i;

/** A commune, with the code of its department when it is written beside it. */
export interface Commune extends Proposal<string> {
  readonly code?: string;
}

/** The commune alone. */
export const strip = ({ value, place, quote, sure, id }: Commune): Proposal<string> => ({
  value,
  place,
  quote,
  sure,
  id,
});

/** The commune of the event. */
export function findCommune(passages: readonly Passage[]): Commune | undefined {
  for (const passage of passages) {
    const said = labelled(passage.text, LABEL_PLACE);
    if (said === undefined) continue;
    const [, , name, code] = [...said.matchAll(COMMUNE_IN)][0] ?? [];
    const plain = name ?? new RegExp(`(?:^|[,–-] ?|à )(${NAME})$`, 'u').exec(said.trim())?.[1];
    if (!plain) continue;
    return { ...from(passage, said, true), value: named(plain), ...codeOf(code) };
  }
  for (const passage of passages) {
    for (const [quote, article = '', name = '', code] of passage.text.matchAll(COMMUNE_IN)) {
      if (isRegister(name)) continue;
      const full = /^aux?$/i.test(article) ? `${/x$/i.test(article) ? 'Les' : 'Le'} ${name}` : name;
      return { ...from(passage, quote.trim(), true), value: named(full), ...codeOf(code) };
    }
  }
  for (const passage of passages.slice(0, 8)) {
    const [quote, name] = COMMUNE_FIRST.exec(passage.text) ?? [];
    if (quote !== undefined && name !== undefined && !isRegister(name))
      return { ...from(passage, quote, false), value: named(name) };
  }
  for (const passage of passages.slice(0, 12)) {
    if (
      !/\b(?:r[ée]uni|tenu|journ[ée]e|rencontre|s[ée]minaire|forum|lieu)|\d{4}/i.test(passage.text)
    )
      continue;
    for (const [quote, name = ''] of passage.text.matchAll(COMMUNE_AFTER)) {
      if (isRegister(name) || /^(?:Atelier|CPTS|ARS|Word)\b/.test(name)) continue;
      return { ...from(passage, quote.trim(), false), value: named(name) };
    }
  }
  return undefined;
}

const named = (name: string) => name.trim().replaceAll('’', "'");

const isRegister = (name: string) =>
  [...REGIONS, ...DEPARTMENTS].some((place) => form(place.name) === form(name));

const codeOf = (written: string | undefined): { code?: string } => {
  const code = written === undefined ? undefined : departmentCode(written);
  return code ? { code } : {};
};

/** `41`, `41260` or `Loir-et-Cher` → `41`. */
export function departmentCode(written: string): string | undefined {
  const short = /^\d{5}$/.test(written)
    ? written.slice(0, written.startsWith('97') ? 3 : 2)
    : written;
  return (
    departmentOf(short)?.code ?? DEPARTMENTS.find(({ name }) => form(name) === form(written))?.code
  );
}
