import { describe, expect, it } from 'vitest';
import { checkImport } from '../../../tests/support/import-collection.ts';
import { KIND_NAMES, KINDS, type Kind } from '../../../src/model/kinds.ts';
import { keysOf } from '../../../src/model/schema/walk.ts';
import { SCHEMAS } from '../../../src/model/schema/schemas.ts';
import { writeFields, writeFiche } from '../../../src/model/write-fields.ts';
import { readAnswer, withValue } from './answers.ts';
import { emptyBody } from '../../../src/model/empty-body.ts';
import { questionsFor } from './questions.ts';

const { graph } = checkImport({}, []);
const questionOf = (kind: Kind, path: string) =>
  questionsFor(kind, graph).find((question) => question.path === path)!;
const answer = (kind: Kind, path: string, text: string) =>
  readAnswer(kind, questionOf(kind, path), text);

describe('a new item', () => {
  it.each(KIND_NAMES)(
    '%s: each question has its help, and what is left out is said at its line',
    (kind) => {
      const questions = questionsFor(kind, graph);
      expect(questions.filter(({ help }) => help === '')).toEqual([]);
      const { format } = KINDS[kind];
      const text =
        format === 'yaml' ? writeFields(kind, {}) : writeFiche(kind, {}, emptyBody(kind));
      const path = `${kind}/tout-neuf.${format}`;
      const issues = checkImport({ [path]: text }, []).issues.filter(({ file }) => file === path);
      const told = issues.map(({ rule, field }) => `${rule} ${field ?? ''}`);
      for (const question of questions.filter(({ required }) => required))
        expect(told).toContain(`champ-vide ${question.path}`);
      expect(told.some((one) => one.startsWith('champ-manquant'))).toBe(false);
    },
  );

  it('asks the fields of the model in its order', () => {
    const asked = questionsFor('cas', graph).map(({ path }) => path.split('.')[0]);
    const keys = keysOf(SCHEMAS.cas).filter((key) => asked.includes(key));
    expect([...new Set(asked)]).toEqual(keys);
  });
});

describe('an answer', () => {
  it.each([
    ['syntheses', 'evenement.type', '3', 'seminaire'],
    ['syntheses', 'region', 'centre val de loire', undefined],
    ['syntheses', 'region', 'Centre-Val de Loire', 'centre-val-de-loire'],
    ['syntheses', 'evenement.debut', '11/10/2018', '2018-10-11'],
    ['syntheses', 'evenement.departement', 'Loir-et-Cher', '41'],
    ['syntheses', 'evenement.participants', '1 200', 1200],
    ['syntheses', 'evenement.participants_environ', 'oui', true],
    ['syntheses', 'themes', 'Ville-hôpital, gouvernance', ['ville-hopital', 'gouvernance']],
  ] as const)('%s, %s: %s', (kind, path, text, value) => {
    expect(answer(kind, path, text)).toEqual(
      value === undefined
        ? {
            fault:
              '`centre val de loire` n’est pas dans la liste. Vouliez-vous dire `centre-val-de-loire` ?',
          }
        : { value },
    );
  });

  it.each([
    ['syntheses', 'titre', 'ici', /trop court|au moins 5/],
    ['syntheses', 'evenement.participants', 'beaucoup', /Écrivez un nombre/],
    ['syntheses', 'evenement.participants', '0', /1/],
    ['syntheses', 'evenement.debut', '30/02/2023', /date/],
    ['organismes', 'site', 'cpts.fr', /https/],
  ] as const)('%s, %s: « %s » is explained', (kind, path, text, message) => {
    expect((answer(kind, path, text) as { fault: string }).fault).toMatch(message);
  });

  it('goes to its place among the others', () => {
    expect(withValue({ evenement: { nom: 'a' } }, 'evenement.type', 'forum')).toEqual({
      evenement: { nom: 'a', type: 'forum' },
    });
  });
});
