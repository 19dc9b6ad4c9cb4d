import { describe, expect, it } from 'vitest';
import { isInfinitive, wordsOf } from './words.ts';

const APOSTROPHES = ["'", '’', 'ʼ', '‘', '`', '´'];
const folded = (text: string) => wordsOf(text).map((word) => word.folded);
const keys = (text: string) => wordsOf(text).map(({ key }) => key);

describe('the words of a text', () => {
  it.each(APOSTROPHES)('lose their articles, elided with %s', (sign) => {
    expect(folded(`L${sign}hospitalisation d${sign}un proche`)).toEqual([
      'hospitalisation',
      'proche',
    ]);
  });

  it.each([
    ['l’ACI jusqu’à l’ouverture', ['aci', 'ouverture']],
    ['aujourd’hui en presqu’île', ['aujourdhui', 'presquile']],
    ['Sans rendez\u2011vous ?', ['sans', 'rendez']],
    ['« cœur », ex æquo', ['coeur', 'ex', 'aequo']],
    ['coor\u00ADdon\u00ADner', ['coordonner']],
    ['e\u0301puise\u0301s', ['epuises']],
    ['CPTS (taille 4)', ['cpts', 'taille', '4']],
    ['La Réunion réunit', ['lareunion', 'reunit']],
    ['la réunion du Grand Est', ['reunion', 'grandest']],
    ['80\u202F000\u00A0€', ['80', '000']],
    [' ?! … ', []],
  ])('of « %s »', (text, expected) => {
    expect(folded(text)).toEqual(expected);
  });

  it.each([
    ['médico-social', 'médico social'],
    ['ville-hôpital', 'ville hopital'],
    ['Épuisé', 'epuises'],
    ['infirmière', 'infirmiers'],
    ['hôpitaux', 'hopital'],
  ])('are looked up alike in « %s » and « %s »', (one, other) => {
    expect(keys(one)).toEqual(keys(other));
  });

  it('tell a word from the stop word that its accent makes it differ from', () => {
    const stops = (text: string) => wordsOf(text).map(({ stop }) => stop);
    expect(stops('le marché, les marchés')).toEqual([false, false]);
    expect(stops('ça marche, déjà, deja, Même')).toEqual([true, true, true, true]);
  });

  it('tell an acronym from the word that it spells, and know its plural', () => {
    expect(keys('le PASS, une passe')).toEqual(['=pass', 'pass']);
    expect(keys('les EHPADs')).toEqual(['=ehpad']);
  });

  it('never find an acronym in an elided article', () => {
    expect(keys('l’atelier d’accélération')).not.toContain('dac');
    expect(keys('DAC')).toEqual(['=dac']);
  });

  it('say where they stand in the text, articles left out', () => {
    const text = 'Après l’hospitalisation';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Après',
      'hospitalisation',
    ]);
  });

  it('keep what only builds a sentence apart from what it is about', () => {
    const telling = wordsOf('Comment faire quand le médecin part ?').filter(({ stop }) => !stop);
    expect(telling.map((word) => word.folded)).toEqual(['medecin']);
  });
});

describe('an infinitive', () => {
  it.each(['repondre', 'suivre', 'organiser', 'choisir'])('is seen in %s', (word) => {
    expect(isInfinitive(word)).toBe(true);
  });
  it.each(['infirmier', 'cancer', 'territoire', 'cadre', 'bus'])('is not seen in %s', (word) => {
    expect(isInfinitive(word)).toBe(false);
  });
});
