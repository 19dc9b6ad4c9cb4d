import { expect, it } from 'vitest';
import { publishedGraph } from '../files/content-graph.ts';
import { validateContent } from '../files/validate-content.ts';
import { fieldsOf } from '../model/field-reference.ts';
import { formGroups } from './form-fields.ts';
import { registryOf } from './registry.ts';

const registry = registryOf(publishedGraph(validateContent()));
const groups = formGroups('syntheses', registry);
const fields = groups.flatMap((group) => group.fields);
const field = (path: string) => fields.find((one) => one.path === path)!;
const caseFields = formGroups('cas', registry).flatMap((group) => group.fields);

it('asks for every field of the model but those that editors or the form itself fill', () => {
  const asked = new Set(fields.map(({ path }) => path));
  const left = fieldsOf('syntheses').filter(({ name }) => !asked.has(name));
  expect(left.map(({ name }) => name)).toEqual([
    'evenement',
    'a_revoir_le',
    'brouillon',
    'anciens_slugs',
  ]);
});

it('takes labels, help, choices and what is required from the model', () => {
  expect(field('region')).toMatchObject({ label: 'Région', required: true, control: 'choice' });
  expect(field('region').choices).toContainEqual({ value: 'bretagne', label: 'Bretagne' });
  expect(field('evenement.departement').choices).toContainEqual({
    value: '41',
    label: 'Loir-et-Cher (41)',
  });
  expect(field('evenement.type').choices).toContainEqual({ value: 'forum', label: 'Forum' });
  expect(field('leviers').control).toBe('list');
  expect(field('leviers').choices.map(({ value }) => value)).toContain('equipe-leader');
  expect(field('verifie_le').control).toBe('date');
  expect(field('source.editeur').required).toBe(true);
  for (const { help } of fields) expect(help).not.toMatch(/`|entre guillemets|en minuscules/);
});

it('asks for a case all that its model has, groups in rows', () => {
  const asked = new Set(
    caseFields.flatMap(({ path, columns = [] }) => [
      path,
      ...columns.map((column) => `${path}[].${column.path}`),
    ]),
  );
  const left = fieldsOf('cas').filter(({ name }) => !asked.has(name));
  expect(left.map(({ name }) => name)).toEqual([
    'moyens',
    'a_revoir_le',
    'brouillon',
    'anciens_slugs',
  ]);
  const results = caseFields.find(({ path }) => path === 'resultats')!;
  expect(results).toMatchObject({ control: 'rows', one: 'un résultat chiffré', required: false });
  expect(results.columns!.map(({ path, control }) => [path, control])).toEqual([
    ['indicateur', 'line'],
    ['valeur', 'number'],
    ['unite', 'line'],
    ['periode', 'line'],
    ['source', 'ownSource'],
    ['prudence', 'line'],
  ]);
  expect(caseFields.find(({ path }) => path === 'documents')!.one).toBe('un document');
  const of = (path: string) => caseFields.find((one) => one.path === path)!;
  expect(of('maturite').choices).toContainEqual({ value: 'installe', label: 'Installé' });
  expect(of('cpts').choices).toContainEqual({ value: 'sud-28', label: 'CPTS Sud 28' });
  expect(of('sources').control).toBe('sources');
  expect(of('partenaires').control).toBe('lines');
});
