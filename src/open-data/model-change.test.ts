/** One model: what changes in it changes everywhere at once. */
import { describe, expect, it, vi } from 'vitest';
import { edited, miniContent, swap, TODAY, ASSETS } from '../../tests/support/mini-content.ts';
import { collectionOf } from '../admin/collections.ts';
import { authorSchema } from '../model/json-schema.ts';
import { KIND_NAMES, type Kind } from '../model/kinds.ts';
import { formatPage } from '../model/reference-docs.ts';
import type * as Schemas from '../model/schema/schemas.ts';
import { SCHEMAS } from '../model/schema/schemas.ts';
import { childOf, descriptionOf, keysOf, typeOf } from '../model/schema/walk.ts';
import { validate } from '../model/validate.ts';
import { apiJsonSchema, PUBLISHED_KINDS } from './api-schemas.ts';

const HELP = 'L’humeur du levier, en un mot.';

// The model with one more field, required, in one kind: everything that reads it sees it so.
vi.mock('../model/schema/schemas.ts', async (original) => {
  const { SCHEMAS: real } = await original<typeof Schemas>();
  const { text } = await import('../model/schema/fields.ts');
  const leviers = real.leviers
    .extend({ humeur: text('L’humeur du levier, en un mot.', { max: 12 }) })
    .describe('Un levier de réussite.');
  return { SCHEMAS: { ...real, leviers } };
});

const LEVER = 'leviers/equipe-leader.md';
const issuesWith = (lever: string) =>
  validate(miniContent({ [LEVER]: lever }), { today: TODAY, assets: new Set(ASSETS) }).issues.map(
    ({ rule, message }) => `${rule}: ${message}`,
  );

describe('a field added to the model', () => {
  it('is asked for by the validator', () => {
    expect(issuesWith(edited(LEVER))).toEqual([expect.stringMatching(/^champ-manquant: .*humeur/)]);
    const written = (mood: string) =>
      edited(LEVER, swap('verifie_le:', `humeur: ${mood}\nverifie_le:`));
    expect(issuesWith(written('bonne'))).toEqual([]);
    expect(issuesWith(written('franchement bonne'))).toHaveLength(1);
  });

  it('is in the reference of fields, with its help', () => {
    expect(formatPage()).toMatch(/\| `humeur` \\\* \|.*L’humeur du levier, en un mot\./);
  });

  it.each([
    ['what authors write', () => authorSchema('leviers')],
    ['the API', () => elementData(apiJsonSchema('leviers'))],
  ])('is in the JSON Schema of %s, with its help', (_, schemaOf) => {
    const { properties, required } = schemaOf() as ObjectSchema;
    expect(properties['humeur']).toMatchObject({ maxLength: 12, description: HELP });
    expect(required).toContain('humeur');
  });

  it('is asked for by the editors’ interface, with its help and its limit', () => {
    const { fields } = collectionOf('leviers', '/');
    expect(fields).toContainEqual(
      expect.objectContaining({ name: 'humeur', hint: HELP, required: true, maxlength: 12 }),
    );
  });

  it('is in no other kind', () => {
    for (const kind of KIND_NAMES.filter((name) => name !== 'leviers'))
      expect(JSON.stringify(authorSchema(kind))).not.toContain('humeur');
  });
});

describe('every field of the model', () => {
  it.each(KIND_NAMES)('has its help in the docs and in the JSON Schemas: %s', (kind) => {
    const docs = formatPage();
    const inDocs = (help: string) => docs.includes(`| ${help} |`);
    const author = authorSchema(kind) as unknown as ObjectSchema;
    const api = PUBLISHED_KINDS.includes(kind) && elementData(apiJsonSchema(kind))!;
    for (const path of fieldsOf(kind)) {
      const help = descriptionOf(fieldAt(kind, path));
      expect(help, path.join('.')).toBeTruthy();
      expect(inDocs(help!), path.join('.')).toBe(true);
      for (const schema of [author, api])
        if (schema) expect(descriptionAt(schema, path), path.join('.')).toContain(help);
    }
  });
});

interface ObjectSchema {
  readonly properties: Readonly<Record<string, ObjectSchema>>;
  readonly required?: readonly string[];
  readonly items?: ObjectSchema;
  readonly description?: string;
}

const elementData = (schema: unknown) =>
  (schema as ObjectSchema).properties['elements']!.items!.properties['donnees'];

/** The path of every field, those inside fields and lists included. */
function fieldsOf(kind: Kind): string[][] {
  const paths: string[][] = [];
  const walk = (schema: Parameters<typeof keysOf>[0], path: readonly string[]) => {
    for (const key of keysOf(schema)) {
      const field = childOf(schema, key)!;
      paths.push([...path, key]);
      walk(typeOf(field) === 'array' ? childOf(field, 0)! : field, [...path, key]);
    }
  };
  walk(SCHEMAS[kind], []);
  return paths;
}

const insideList = (schema: Parameters<typeof childOf>[0]) =>
  typeOf(schema) === 'array' ? childOf(schema, 0) : schema;

function fieldAt(kind: Kind, path: readonly string[]) {
  let schema: Parameters<typeof childOf>[0] = SCHEMAS[kind];
  for (const key of path) schema = childOf(insideList(schema), key);
  return schema;
}

function descriptionAt(schema: ObjectSchema, path: readonly string[]): string | undefined {
  let at: ObjectSchema = schema;
  for (const key of path) at = (at.items ?? at).properties[key]!;
  return at.description;
}
