/** `npm run search -- "QUERY" [--json] [--type cas] [--region …]`: the site's search, in the terminal. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { DIST } from '../src/files/project.ts';
import { withAccents } from '../src/search/accents.ts';
import { FILTERS } from '../src/search/index-format.ts';
import { search } from '../src/search/engine.ts';
import { INDEX_FOLDER } from '../src/search/index-format.ts';
import { openBuiltIndex } from '../src/search/node-index.ts';
import { fail } from './lib/terminal.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    limit: { type: 'string', default: '10' },
    ...Object.fromEntries(
      FILTERS.map((name) => [name, { type: 'string', multiple: true } as const]),
    ),
  },
});

if (!existsSync(join(DIST, INDEX_FOLDER)))
  fail('Le site n’est pas construit : lancez d’abord `npm run build`.');
const query = positionals.join(' ');
if (!query) fail('Que cherchez-vous ? Par exemple : npm run search -- "soins non programmés"');

const filters = Object.fromEntries(
  FILTERS.flatMap((name) => {
    const chosen = (values as Record<string, unknown>)[name];
    return Array.isArray(chosen) ? [[name, chosen as string[]]] : [];
  }),
);
const found = await search(await openBuiltIndex(DIST), query, filters);
const results = await found.load(0, Number(values.limit));

if (values.json) {
  const { total, suggestion, corrected, dropped, partial, places, counts } = found;
  process.stdout.write(
    `${JSON.stringify({ query, total, suggestion, corrected, dropped, partial, places, results, counts }, undefined, 2)}\n`,
  );
} else {
  process.stdout.write(toText());
}

function toText(): string {
  const lines = [`${found.total} résultat${found.total > 1 ? 's' : ''} pour « ${query} »`];
  if (found.corrected)
    lines.push(
      `Rien pour ces mots tels quels : résultats pour « ${withAccents(found.suggestion ?? '', query, results)} ».`,
    );
  if (found.dropped.length > 0) lines.push(`Sans : ${found.dropped.join(', ')}.`);
  if (found.partial && found.dropped.length === 0)
    lines.push('Aucune fiche n’a tous ces mots ; en voici qui en ont une partie.');
  for (const { label } of found.places) lines.push(`Lieu reconnu : ${label}.`);
  for (const [index, result] of results.entries()) {
    const { type, title, url, facts, evidence, passage, section } = result;
    lines.push(
      '',
      `${index + 1}. [${type}] ${title}${facts ? ` (${facts})` : ''}`,
      `   ${section?.url ?? url}`,
      `   ${passage.map(({ text }) => text).join('')}`,
      ...(evidence ? [`   Repose sur : ${evidence}`] : []),
    );
  }
  return `${lines.join('\n')}\n`;
}
