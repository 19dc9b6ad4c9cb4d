/** What the check found, in Markdown, for who looks after the sources. Pure. */
import type { Item } from '../../../src/model/graph.ts';
import { frenchDate } from '../../../src/site/dates.ts';
import type { Answer } from './ask.ts';
import { reserveLine, urlLine, VERDICTS, type Verdict } from './verdict.ts';

export interface Checked {
  readonly source: Item<'sources'>;
  readonly answer: Answer;
  readonly verdict: Verdict;
}

const LISTED = (Object.keys(VERDICTS) as Verdict[]).filter((verdict) => verdict !== 'alive');

/** The report of a day, `2026-11-26`; `left` sources were not asked for. */
export function reportOf(checked: readonly Checked[], left: number, today: string): string {
  const groups = Map.groupBy(checked, ({ verdict }) => verdict);
  const count = (verdict: Verdict) => groups.get(verdict)?.length ?? 0;
  return [
    `# Adresses des sources, le ${frenchDate(today)}`,
    [
      `Adresses demandées : ${checked.length}. Laissées de côté : ${left}.`,
      ...(Object.keys(VERDICTS) as Verdict[])
        .filter((verdict) => count(verdict) > 0)
        .map((verdict) => `- ${VERDICTS[verdict]} : ${count(verdict)}`),
    ].join('\n'),
    ...LISTED.filter((verdict) => count(verdict) > 0).map((verdict) =>
      [`## ${VERDICTS[verdict]}`, ...groups.get(verdict)!.map((one) => entry(one, today))].join(
        '\n\n',
      ),
    ),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function entry({ source, answer, verdict }: Checked, today: string): string {
  const { titre, url, reserve } = source.data;
  const said = answer.fault ?? `réponse ${answer.status!}`;
  const leads = answer.leadsTo === undefined ? '' : `, mène à <${answer.leadsTo}>`;
  return [
    `### ${source.slug}`,
    `${titre} : <${url!}> (${said}${leads}). Fichier : \`content/sources/${source.slug}.yaml\`.`,
    ...repair(),
  ].join('\n\n');

  function repair(): string[] {
    const sentence = reserve === undefined ? 'Ajoutez cette ligne' : 'Remplacez sa réserve par';
    const gone = yaml(reserveLine(source.data, today));
    if (verdict === 'dead') return [`${sentence} :`, gone];
    if (verdict === 'unreachable' || verdict === 'lost')
      return [`Si la page n’est plus là non plus dans un navigateur, ${low(sentence)} :`, gone];
    if (verdict === 'moved') return ['Remplacez son adresse par :', yaml(urlLine(answer.leadsTo!))];
    if (verdict === 'back')
      return ['Retirez de sa réserve ce qui dit qu’elle n’est plus en ligne.'];
    return [];
  }
}

const yaml = (line: string) => `\`\`\`yaml\n${line}\n\`\`\``;
const low = (sentence: string) => sentence[0]!.toLowerCase() + sentence.slice(1);
