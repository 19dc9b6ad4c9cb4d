import { describe, expect, it } from 'vitest';
import { publishedGraph } from '../files/content-graph.ts';
import { validateContent } from '../files/validate-content.ts';
import { DOCUMENT_KINDS } from '../import/document-kinds.ts';
import { formGroups } from '../publish/form-fields.ts';
import { registryOf } from '../publish/registry.ts';
import { FORM_PLACES, fieldsInWords } from './form-places.ts';

const registry = registryOf(publishedGraph(validateContent()));
const asked = DOCUMENT_KINDS.flatMap((kind) => formGroups(kind, registry))
  .flatMap(({ fields }) => fields)
  .flatMap((field) => [field, ...(field.columns ?? [])]);
const keys = new Set(asked.map(({ path }) => path.split('.').at(-1)!));
const labels = new Set(asked.map(({ label }) => `«\u202F${label}\u202F»`));

describe.each(Object.entries(FORM_PLACES))('where %s is mended', (_, place) => {
  it('names fields that the form has, as it calls them', () => {
    if (typeof place === 'string') {
      expect(['file', 'team']).toContain(place);
      return;
    }
    expect((place.fields ?? []).filter((field) => !keys.has(field))).toEqual([]);
    const named = fieldsInWords(place).split(', ').filter(Boolean);
    expect(named.filter((label) => !labels.has(label))).toEqual([]);
  });

  it('says what to do in whole sentences', () => {
    if (typeof place === 'string') {
      expect(place).not.toBe('');
      return;
    }
    for (const text of [place.form, place.word ?? 'Rien.'])
      expect(text).toMatch(/^[\p{Lu}«].*[.»]$/u);
  });
});
