/** « une quarantaine de participants », « 45 professionnels étaient présents » */
import { foldAccents } from '../../model/slug.ts';
import { NUMBER_PATTERN, readNumber, type FrenchNumber } from './numbers.ts';
import { labelled, type Passage, type Proposal } from './passage.ts';

const PEOPLE =
  '(?:participante?s?|participants|presents|presentes|personnes|professionnels?|responsables|coordinat\\w+|coordonnat\\w+|acteurs|leaders|soignants|medecins|inscrits|membres|invites)';
const NUMBER = `(?<![\\d/.-]|\\d )(${NUMBER_PATTERN})`;
const ABOUT =
  "(?:(?:environ|pres d(?:e |['’])|plus d(?:e |['’])|quelque|autour d(?:e |['’])|une? )\\s*)?";
const COUNT = new RegExp(
  `(${ABOUT})${NUMBER} (?:de |d['’]|d['’]autres )?(?:\\w+ (?:et |de )?){0,2}?${PEOPLE}`,
  'g',
);
const VERBS = new RegExp(
  `(?:a (?:reuni|rassemble|regroupe|accueilli)|ont ete (?:reunis|accueillis)|reunissait|rassemblait|reunit|rassemble) (${ABOUT})${NUMBER}`,
  'g',
);
const THERE =
  /\b(?:particip|present|reuni|rassembl|inscri|accueilli|assist|se sont (?:retrouv|reunis))/;
const LABEL =
  /^(?:nombre de |nb de |nbre de )?(?:participants?|pr[ée]sents?|personnes pr[ée]sentes|inscrits)$/i;

/** How many took part. */
export function findParticipants(passages: readonly Passage[]): Proposal<FrenchNumber> | undefined {
  for (const passage of passages) {
    const said = labelled(passage.text, LABEL);
    const [written] =
      new RegExp(`^(?:environ |pres de )?${NUMBER_PATTERN}`).exec(foldAccents(said ?? '')) ?? [];
    const number = written === undefined ? undefined : numberIn(written);
    if (said !== undefined && number && number.value > 1)
      return { value: number, place: passage.place, quote: said, id: passage.id, sure: true };
  }
  let best: Proposal<FrenchNumber> | undefined;
  for (const passage of passages) {
    const plain = foldAccents(passage.text);
    for (const sentence of plain.split(/(?<=[.!?])\s/)) {
      if (!THERE.test(sentence)) continue;
      for (const [quote, about = '', written = ''] of [
        ...sentence.matchAll(VERBS),
        ...sentence.matchAll(COUNT),
      ]) {
        const number = numberIn(`${about}${written}`);
        if (!number || number.value < 3 || number.value > 5000) continue;
        best ??= { value: number, place: passage.place, quote, id: passage.id, sure: false };
      }
    }
  }
  return best;
}

function numberIn(text: string): FrenchNumber | undefined {
  const about = /^(?:environ|pres d|plus d|quelque|autour)/.test(text.trim());
  const written = text.replace(
    /^\s*(?:environ|pres d(?:e |['’])|plus d(?:e |['’])|quelque|autour d(?:e |['’]))\s*/,
    '',
  );
  const number = readNumber(written);
  return number && { value: number.value, about: number.about || about };
}
