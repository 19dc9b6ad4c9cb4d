/** The forms of the tracker ask for what the model holds, in its words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../files/project.ts';
import type { Kind } from '../model/kinds.ts';
import { SCHEMAS } from '../model/schema/schemas.ts';
import { keysOf } from '../model/schema/walk.ts';
import { SECTIONS } from '../model/sections.ts';
import { REGIONS } from '../model/territories.ts';
import { MATURITES } from '../model/vocabularies.ts';

interface Question {
  readonly type: string;
  readonly id?: string;
  readonly attributes: {
    readonly label?: string;
    readonly value?: string;
    readonly options?: readonly (string | { readonly label: string; readonly required: boolean })[];
  };
  readonly validations?: { readonly required?: boolean };
}

interface Form {
  readonly name: string;
  readonly description: string;
  readonly body: readonly Question[];
}

const FOLDER = join(ROOT, '.github/ISSUE_TEMPLATE');
const read = (file: string) => parse(readFileSync(join(FOLDER, file), 'utf8')) as Form;

/** Whose fields each form asks for; the rest is about the report itself. */
const FORMS: Readonly<
  Record<string, { readonly kinds: readonly Kind[]; readonly besides: readonly string[] }>
> = {
  'proposer-un-cas.yml': {
    kinds: ['cas', 'cpts'],
    besides: ['contexte', 'action', 'difficultes', 'retenir', 'accord'],
  },
  'corriger-une-fiche.yml': { kinds: ['cas'], besides: ['page', 'erreur', 'correction'] },
  'droit-de-reponse.yml': {
    kinds: ['cpts', 'cas'],
    besides: ['qualite', 'page', 'demande', 'reponse', 'accord'],
  },
};

/** The words of closed lists, by the field that asks for them. */
const CHOICES: Readonly<Record<string, readonly string[]>> = {
  maturite: Object.values(MATURITES),
  regions: REGIONS.map(({ name }) => name),
};

it('every form is known here', () => {
  const files = readdirSync(FOLDER).filter((file) => file !== 'config.yml');
  expect(files.sort()).toEqual(Object.keys(FORMS).sort());
});

describe.each(Object.entries(FORMS))('%s', (file, { kinds, besides }) => {
  const { name, description, body } = read(file);
  const questions = body.filter(({ type }) => type !== 'markdown');
  const ids = questions.map(({ id }) => id ?? '');

  it('is a form that the tracker accepts', () => {
    expect([name, description].every(Boolean)).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(questions.map(({ attributes }) => attributes.label)).size).toBe(ids.length);
    for (const { type, id, attributes } of questions) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes'], id).toContain(type);
      expect(id).toMatch(/^[a-zA-Z0-9_-]+$/);
      expect(attributes.label, id).toBeTruthy();
      if (['dropdown', 'checkboxes'].includes(type)) expect(attributes.options, id).not.toEqual([]);
    }
  });

  it('asks for fields of the model, and says what else it asks', () => {
    const fields = new Set(kinds.flatMap((kind) => keysOf(SCHEMAS[kind])));
    expect(ids.filter((id) => !fields.has(id))).toEqual(besides);
  });

  it('offers the choices of the model, in its words and order', () => {
    for (const { id = '', attributes } of questions) {
      if (CHOICES[id]) expect(attributes.options, id).toEqual(CHOICES[id]);
    }
  });
});

it('a case is told section by section, as the fiche will be', () => {
  const labels = read('proposer-un-cas.yml').body.map(({ attributes }) => attributes.label);
  expect(labels.filter((label) => SECTIONS.cas!.includes(label ?? ''))).toEqual(SECTIONS.cas);
});

it('the page to correct can be filled in by the link that opens the form', () => {
  const [first] = read('corriger-une-fiche.yml').body;
  expect(first).toMatchObject({ type: 'input', id: 'page' });
});
