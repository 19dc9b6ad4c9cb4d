import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { validateMini } from '../../tests/support/mini-content.ts';
import { buildGraph } from '../model/graph.ts';
import { fieldsOf } from '../model/field-reference.ts';
import { KIND_NAMES } from '../model/kinds.ts';
import { SCHEMAS } from '../model/schema/schemas.ts';
import { schemaAt } from '../model/schema/walk.ts';
import type { z } from 'zod';
import { examplesOf, headerOf, modelItem } from './field-examples.ts';

const { graph } = validateMini();
const EMPTY = buildGraph([]);

describe.each(KIND_NAMES)('the fields of %s', (kind) => {
  const fields = fieldsOf(kind);

  it('each have a help: what it is for, in a sentence', () => {
    expect(fields.length).toBeGreaterThan(0);
    for (const { name, description, value } of fields) {
      expect(description, name).toMatch(/^\S.+[.…]$/);
      expect(value, name).not.toBe('');
    }
  });

  it('have a word for every choice', () => {
    for (const { name, value, choices } of fields) {
      if (value.includes('un choix de la liste')) expect(choices.length, name).toBeGreaterThan(1);
    }
  });

  it.each([
    ['content to draw from', graph],
    ['no content', EMPTY],
  ])('are each shown by an example that the model accepts, with %s', (_, source) => {
    const examples = examplesOf(source, kind);
    for (const { name, path } of fields) {
      const shown = [...examples].some(
        ([owner, example]) =>
          (name === owner || name.startsWith(`${owner}.`) || name.startsWith(`${owner}[`)) &&
          example.includes(`${path.at(-1)!}:`),
      );
      const holdsOthers = fields.some(
        (other) =>
          other.path.length > path.length && path.every((key, index) => key === other.path[index]),
      );
      expect(shown || holdsOthers, name).toBe(true);
    }
    for (const [name, example] of examples) {
      const { path } = fields.find((field) => field.name === name)!;
      const [top = ''] = path;
      const value = (parse(example) as Record<string, unknown>)[top];
      if (path.length > 1) continue; // the rest of its parent is not there
      const schema = schemaAt(SCHEMAS[kind], [top]) as z.ZodType;
      expect(schema.safeParse(value).error, `${name}: ${example}`).toBeUndefined();
    }
  });
});

describe('the item to learn from', () => {
  it('is shown as its author would type it', () => {
    const header = headerOf(modelItem(graph, 'syntheses')!);
    expect(header).toContain('region: bretagne');
    expect(header).toContain('departement: "35"');
    expect(header).not.toContain('brouillon');
    expect(header).not.toContain('participants_environ');
    expect(header).not.toContain('anciens_slugs');
  });

  it('is nothing where nothing is published', () => {
    expect(modelItem(EMPTY, 'cas')).toBeUndefined();
  });
});
