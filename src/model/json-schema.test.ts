import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BASE_TREE } from '../../tests/support/base-tree.ts';
import { checkerOf } from '../../tests/support/json-schema.ts';
import { CONTENT, ROOT } from '../files/project.ts';
import { readContent } from '../files/read-content.ts';
import { authorSchema } from './json-schema.ts';
import { KIND_NAMES, KINDS, type Kind } from './kinds.ts';
import { splitFrontmatter } from './parse/frontmatter.ts';

/** What an editor sees of a file: the YAML of 1.2, without our own reader. */
function fieldsOf(path: string, text: string): Record<string, unknown> {
  const split = path.endsWith('.yaml') ? { yaml: text } : splitFrontmatter(text);
  if ('rule' in split) throw new Error(`${path}: ${split.message}`);
  return parse(split.yaml) as Record<string, unknown>;
}

const checkers = new Map(KIND_NAMES.map((kind) => [kind, checkerOf(authorSchema(kind))]));
const kindOf = (path: string) => path.split('/')[0] as Kind;
const faultsOf = (path: string, fields: unknown) => checkers.get(kindOf(path))!(fields);

describe('the JSON Schema of a kind', () => {
  it('accepts every file that we publish', () => {
    const faults: string[] = [];
    let count = 0;
    for (const { path, bytes } of readContent(CONTENT)) {
      count += 1;
      const text = new TextDecoder().decode(bytes);
      faults.push(...faultsOf(path, fieldsOf(path, text)).map((fault) => `${path}: ${fault}`));
    }
    expect(count).toBeGreaterThan(900);
    expect(faults).toEqual([]);
  });

  it.each(Object.keys(BASE_TREE))('refuses an unknown field, and a missing one: %s', (path) => {
    const fields = fieldsOf(path, BASE_TREE[path]!);
    expect(faultsOf(path, fields)).toEqual([]);
    expect(faultsOf(path, { ...fields, humeur: 'bonne' })).toEqual([
      ' must NOT have additional properties',
    ]);
    const { required } = authorSchema(kindOf(path)) as { required: string[] };
    Reflect.deleteProperty(fields, required[0]!);
    expect(faultsOf(path, fields)).toEqual([` must have required property '${required[0]!}'`]);
  });

  it.each([
    ['cas/cpts-du-lac-agenda.md', { titre: 'Non' }, '/titre'],
    ['cas/cpts-du-lac-agenda.md', { resume: 'Trop court.' }, '/resume'],
    ['cas/cpts-du-lac-agenda.md', { maturite: 'Installé' }, '/maturite'],
    ['cas/cpts-du-lac-agenda.md', { annee_debut: 'deux mille' }, '/annee_debut'],
    ['cas/cpts-du-lac-agenda.md', { themes: [] }, '/themes'],
    ['cas/cpts-du-lac-agenda.md', { themes: ['Soins non programmés'] }, '/themes/0'],
    ['cas/cpts-du-lac-agenda.md', { resultats: [{ indicateur: 'Seul' }] }, '/resultats/0'],
    ['cas/cpts-du-lac-agenda.md', { moyens: { prix: 'cher' } }, '/moyens'],
    ['cas/cpts-du-lac-agenda.md', { verifie_le: '11/10/2018' }, '/verifie_le'],
    ['cpts/cpts-du-lac.md', { regions: ['Bretagne'] }, '/regions/0'],
    ['cpts/cpts-du-lac.md', { departements: ['100'] }, '/departements/0'],
    ['cpts/cpts-du-lac.md', { site: 'javascript:alert(1)' }, '/site'],
    ['sources/rapport-tour.yaml', { date: '03/2023' }, '/date'],
    ['redirections/agenda.yaml', { ancienne: 'https://ailleurs.fr/' }, '/ancienne'],
  ])('refuses, in %s, %j', (path, change, place) => {
    const faults = faultsOf(path, { ...fieldsOf(path, BASE_TREE[path]!), ...change });
    expect(faults).not.toEqual([]);
    for (const fault of faults) expect(fault.split(' ')[0]).toBe(place);
  });

  it('takes a year for a date, as YAML reads it', () => {
    const path = 'sources/rapport-tour.yaml';
    expect(faultsOf(path, { ...fieldsOf(path, BASE_TREE[path]!), date: 2023 })).toEqual([]);
  });

  it('says in French what each choice means, in their order', () => {
    const { properties } = authorSchema('cpts') as {
      properties: Record<string, { items: unknown }>;
    };
    const { enum: codes, enumDescriptions: names } = properties['departements']!.items as {
      enum: string[];
      enumDescriptions: string[];
    };
    expect(names[codes.indexOf('01')]).toBe('Ain (01)');
    expect(names[codes.indexOf('974')]).toBe('La Réunion (974)');
    expect(names.every((name, index) => name.endsWith(`(${codes[index]!})`))).toBe(true);
  });

  it('explains in French every pattern that an author can miss', () => {
    const unexplained: string[] = [];
    const look = (node: unknown, path: string) => {
      if (typeof node !== 'object' || node === null) return;
      const { pattern, format, patternErrorMessage } = node as Record<string, unknown>;
      const isChecked = typeof pattern === 'string' || typeof format === 'string';
      if (isChecked && typeof patternErrorMessage !== 'string') unexplained.push(path);
      for (const [key, child] of Object.entries(node)) look(child, `${path}/${key}`);
    };
    for (const kind of KIND_NAMES) look(authorSchema(kind), kind);
    expect(unexplained).toEqual([]);
  });
});

describe('the settings of VS Code', () => {
  it('bind every kind that is written in YAML to its schema', () => {
    const settings = JSON.parse(
      readFileSync(join(ROOT, '.vscode', 'settings.json'), 'utf8'),
    ) as Record<string, unknown>;
    expect(settings['yaml.schemas']).toEqual(
      Object.fromEntries(
        KIND_NAMES.filter((kind) => KINDS[kind].format === 'yaml').map((kind) => [
          `./docs/schemas/${kind}.json`,
          `content/${kind}/*.yaml`,
        ]),
      ),
    );
  });
});
