import { describe, expect, it } from 'vitest';
import { shown } from '../../tests/support/page-text.ts';
import { validateContent } from '../files/validate-content.ts';
import { frenchTypography } from './typography.ts';

const typeset = (text: string) => shown(frenchTypography(text));

describe('apostrophes', () => {
  it.each([
    ["l'eau", 'l’eau'],
    ["aujourd'hui", 'aujourd’hui'],
    ["L'École", 'L’École'],
    ["l'« eau »", 'l’«⍽eau⍽»'],
    ["l'«eau»", 'l’«⍽eau⍽»'],
    ['l’eau', 'l’eau'],
  ])('%s → %s', (text, expected) => {
    expect(typeset(text)).toBe(expected);
  });

  it('curves the one of an elision whose word comes in the next piece of text', () => {
    expect(typeset("Demandez à l'")).toBe('Demandez à l’');
    expect(typeset("Lorsqu'")).toBe('Lorsqu’');
  });

  it.each(["5'", "'mot'", "les CPTS'"])('leaves the one that closes %s', (text) => {
    expect(typeset(text)).toBe(text);
  });
});

describe('spaces of signs', () => {
  it.each([
    ['oui ; non', 'oui⍽; non'],
    ['oui ! non', 'oui⍽! non'],
    ['oui ? non', 'oui⍽? non'],
    ['oui : non', 'oui~: non'],
    ['oui; non', 'oui⍽; non'],
    ['oui! non', 'oui⍽! non'],
    ['oui?', 'oui⍽?'],
    ['oui: non', 'oui~: non'],
    ['(oui): non', '(oui)~: non'],
    ['12 % ; 3', '12~%⍽; 3'],
    ['quoi ?!', 'quoi⍽?!'],
    ['oui  !', 'oui⍽!'],
    ['oui\u00A0!', 'oui⍽!'],
    ['fin ;\nsuite', 'fin⍽;\nsuite'],
    [' : oui', '~: oui'],
    ['«oui»', '«⍽oui⍽»'],
    ['« oui »', '«⍽oui⍽»'],
    ['« oui ! » : non', '«⍽oui⍽!⍽»~: non'],
  ])('%s → %s', (text, expected) => {
    expect(typeset(text)).toBe(expected);
  });

  it('makes one sign of three full stops', () => {
    expect(typeset('et puis...')).toBe('et puis…');
  });
});

describe('numbers', () => {
  it.each([
    ['80 000 habitants', '80⍽000~habitants'],
    ['1 234 567 patients', '1⍽234⍽567 patients'],
    ['3,5 %', '3,5~%'],
    ['1 000 €', '1⍽000~€'],
    ['12 M€', '12~M€'],
    ['3 millions', '3~millions'],
    ['25 km²', '25~km²'],
    ['n° 4', 'n°~4'],
    ['p. 12', 'p.~12'],
    ['art. L. 1434', 'art.~L. 1434'],
    ['le Dr Martin et Mme Roux', 'le Dr~Martin et Mme~Roux'],
    ['à 8 h', 'à 8~h'],
  ])('%s → %s', (text, expected) => {
    expect(typeset(text)).toBe(expected);
  });

  it('does not make one number of a year and a count', () => {
    expect(typeset('En 2023 410 CPTS ont signé')).toBe('En 2023 410 CPTS ont signé');
  });

  it.each(['12 3456', '5 hommes', '10 kmh', 'CHEM. 5'])('leaves %s', (text) => {
    expect(typeset(text)).toBe(text);
  });
});

describe('what is not prose', () => {
  it.each([
    'http://exemple.fr:80',
    'https://exemple.fr/?a=1;b',
    "https://exemple.fr/l'eau",
    'https://exemple.fr/12 fois',
    '12:30',
    '2:1',
    '8h30',
  ])('leaves %s', (text) => {
    expect(typeset(text)).toBe(text);
  });

  it('keeps the words of an hour', () => {
    expect(frenchTypography('de 8 h 30 à 12:30').replace(/\s/g, ' ')).toBe('de 8 h 30 à 12:30');
  });

  it('still sets the prose around an address', () => {
    expect(typeset("Lisez l'avis : https://exemple.fr/l'avis ! « Oui »")).toBe(
      "Lisez l’avis~: https://exemple.fr/l'avis⍽! «⍽Oui⍽»",
    );
  });
});

describe('over the whole content', () => {
  const texts = [
    ...new Set(validateContent().entries.flatMap(({ data, body }) => [body, ...textsOf(data)])),
  ];

  it('reads many texts', () => {
    expect(texts.length).toBeGreaterThan(1000);
  });

  it('gives the same text twice', () => {
    expect(
      texts.filter((text) => frenchTypography(frenchTypography(text)) !== frenchTypography(text)),
    ).toEqual([]);
  });

  it('never changes a word', () => {
    const words = (text: string) => text.replace(/[\s’']/g, '').replaceAll('…', '...');
    expect(texts.filter((text) => words(frenchTypography(text)) !== words(text))).toEqual([]);
  });
});

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
