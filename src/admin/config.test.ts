import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { EntryCollection, Field } from '@sveltia/cms';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { isLabelled } from '../model/field-labels.ts';
import { KIND_NAMES, type Kind } from '../model/kinds.ts';
import { SCHEMAS } from '../model/schema/schemas.ts';
import { childOf, isRequired, keysOf, typeOf } from '../model/schema/walk.ts';
import { editorsConfig } from './config.ts';
import { fieldsOf } from './fields.ts';
import { LOCAL, parseRepository } from './repository.ts';

type Schema = z.core.$ZodType;
type Shown = Exclude<Field, { widget: 'hidden' }> & { fields?: Shown[]; field?: Shown };

const config = editorsConfig({ backend: LOCAL, base: '/reperes/' });
const collections = (config.collections ?? []).filter(
  (one): one is EntryCollection => 'folder' in one,
);
const EDITED = KIND_NAMES.filter((kind) => kind !== 'parcours');

/** Every field of a schema beside what shows it, by path. */
function* pairs(
  schema: Schema,
  shown: Shown[],
  path: string,
): Generator<[string, Schema, Shown | undefined]> {
  for (const key of keysOf(schema)) {
    const field = childOf(schema, key)!;
    const control = shown.find(({ name }) => name === key);
    yield [`${path}.${key}`, field, control];
    const inner = typeOf(field) === 'array' ? childOf(field, 0)! : field;
    if (typeOf(inner) === 'object') yield* pairs(inner, control?.fields ?? [], `${path}.${key}`);
  }
}

const allPairs = collections.flatMap((one) => [
  ...pairs(SCHEMAS[one.name as Kind], one.fields as Shown[], one.name),
]);

describe('the configuration of the editors’ interface', () => {
  it('is one that Sveltia CMS accepts, whatever the backend', () => {
    const main = createRequire(import.meta.url).resolve('@sveltia/cms');
    const file = join(dirname(main), '..', 'schema', 'sveltia-cms.json');
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(file, 'utf8')) as object,
    );
    const backends = ['github:a/b', 'gitlab:https://forge.test/a/b/c@main', 'gitea:a/b'].map(
      (setting) => parseRepository(setting)!.backend,
    );
    for (const backend of [LOCAL, ...backends, { name: 'test-repo' } as const]) {
      validate({ ...config, backend });
      expect(validate.errors ?? []).toEqual([]);
    }
  });

  it('has a collection for every kind but the one in MDX', () => {
    expect(collections.map(({ name }) => name).sort()).toEqual([...EDITED].sort());
    for (const { name, folder } of collections) expect(folder).toBe(`content/${name}`);
  });

  it('shows every field of the model, with its label, its help and whether it must be there', () => {
    expect(allPairs.length).toBeGreaterThan(150);
    for (const [path, schema, shown] of allPairs) {
      expect(shown, path).toBeDefined();
      expect(isLabelled(path.split('.').at(-1)!), `${path}: label`).toBe(true);
      expect(shown!.hint, path).toMatch(/^[^`]{8,}$/);
      expect(shown!.required, path).toBe(isRequired(schema));
    }
  });

  it('has no yes-or-no that says yes unless told otherwise: a `false` is not written', () => {
    const booleans = allPairs.filter(([, schema]) => typeOf(schema) === 'boolean');
    expect(booleans.length).toBeGreaterThan(5);
    for (const [path, schema] of booleans)
      expect((schema as z.ZodType).safeParse(undefined), path).toMatchObject({ data: false });
  });

  it('offers the choices of the vocabularies in the words of the site', () => {
    const shown = (path: string) => allPairs.find(([name]) => name === path)![2]!;
    expect(shown('cas.maturite')).toMatchObject({
      widget: 'select',
      options: expect.arrayContaining([{ label: 'Repris ailleurs', value: 'essaime' }]),
    });
    expect(shown('syntheses.evenement.departement')).toMatchObject({
      options: expect.arrayContaining([{ label: 'Loir-et-Cher (41)', value: '41' }]),
    });
    expect(shown('cpts.regions')).toMatchObject({ widget: 'select', multiple: true, min: 1 });
  });

  it('leads to the page of a fiche, under the base path of the site', () => {
    const path = (kind: Kind) => collections.find(({ name }) => name === kind)!.preview_path;
    expect(path('cas')).toBe('reperes/cas/{{slug}}/');
    expect(path('sources')).toBeUndefined();
  });

  it('lets references be chosen by title', () => {
    const relations = allPairs.flatMap(([path, , shown]) =>
      shown!.widget === 'relation' ? [[path, shown!] as const] : [],
    );
    expect(relations.length).toBeGreaterThan(30);
    for (const [path, relation] of relations) {
      expect(EDITED, path).toContain(relation.collection);
      expect(relation.value_field).toBe('{{slug}}');
    }
  });

  it('says in French what a text that does not match should be', () => {
    const patterns = allPairs.flatMap(([path, , shown]) => {
      const { pattern } = (shown!.field ?? shown!) as { pattern?: [string, string] };
      return pattern ? [[path, ...pattern] as const] : [];
    });
    expect(patterns.length).toBeGreaterThan(20);
    for (const [path, source, message] of patterns) {
      expect(() => new RegExp(source, 'u'), path).not.toThrow();
      expect(message, path).toMatch(/\p{L}{4}/u);
    }
  });
});

describe('a field added to the model', () => {
  it('appears, with its limits', () => {
    const added = z.strictObject({
      age_moyen: z.int().min(18).max(99).describe('L’âge moyen.').optional(),
    });
    expect(fieldsOf(added)).toEqual([
      {
        name: 'age_moyen',
        label: 'Age moyen',
        hint: 'L’âge moyen.',
        required: false,
        widget: 'number',
        value_type: 'int',
        min: 18,
        max: 99,
      },
    ]);
  });

  it('of a sort that has no control is refused by its name', () => {
    expect(() => fieldsOf(z.strictObject({ quand: z.date() }))).toThrow('quand');
  });
});
