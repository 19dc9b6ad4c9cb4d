import { describe, expect, it } from 'vitest';
import { edited, swap, validateMini, type Changes } from '../../tests/support/mini-content.ts';
import { evidenceTableOf } from './evidence-table.ts';

const CASE = 'cas/cpts-du-lac-agenda.md';
const LEVER = 'leviers/equipe-leader.md';
const table = (changes: Changes = {}) => evidenceTableOf(validateMini(changes).graph);

describe('the table of evidence', () => {
  it('has the fiches of each kind behind each lever', () => {
    const [row] = table();
    expect(row!.kinds).toBe(3);
    expect(row!.cells.map(({ kind, items }) => [kind, items.map(({ slug }) => slug)])).toEqual([
      ['rapports', ['tour-de-france']],
      ['syntheses', ['bretagne-2022-03-18-rennes']],
      ['cas', ['cpts-du-lac-agenda']],
    ]);
  });

  it('says where the cases stand, stopped ones included', () => {
    expect(table()[0]!.maturity).toBe('1 installé');
    const stopped = edited(CASE, swap('maturite: installe', 'maturite: arrete'));
    const changes = { 'cas/cpts-du-lac-b.md': stopped, 'cas/cpts-du-lac-c.md': edited(CASE) };
    expect(table(changes)[0]!.maturity).toBe('2 installés, 1 arrêté');
  });

  it('never counts what is only announced as tried', () => {
    const announced = edited(CASE, swap('maturite: installe', 'maturite: annonce'));
    const changes = {
      'cas/cpts-du-lac-b.md': announced,
      'cas/cpts-du-lac-c.md': announced,
      'cas/cpts-du-lac-d.md': edited(CASE, swap('maturite: installe', 'maturite: experimente')),
    };
    expect(table(changes)[0]!.maturity).toBe('2 annoncés, 1 expérimenté, 1 installé');
  });

  it('puts the best supported first, whatever the number of its cases', () => {
    const rows = table({ 'leviers/autre.md': edited(LEVER) });
    expect(rows.map(({ lever, kinds }) => [lever.slug, kinds])).toEqual([
      ['equipe-leader', 3],
      ['autre', 0],
    ]);
  });
});
