import { describe, expect, it } from 'vitest';
import { meaningfulWords, plainText, queryWords, withoutElision } from './normalise.ts';

const APOSTROPHES = ["'", '’', 'ʼ', '‘', '`', '´'];

describe('plain text', () => {
  it.each(APOSTROPHES)('has straight apostrophes for %s', (sign) => {
    expect(plainText(`l${sign}eau`)).toBe("l'eau");
  });

  it.each([
    ['cœur, Œuvre', 'coeur, Oeuvre'],
    ['et cætera, Æsculape', 'et caetera, Aesculape'],
    ['rendez\u2011vous', 'rendez-vous'],
    ['rendez\u2010vous', 'rendez-vous'],
    ['2020\u20132021', '2020-2021'],
    ['80\u202F000\u00A0€', '80 000 €'],
    ['oui\u2009!', 'oui !'],
    ['coor\u00ADdon\u00ADner', 'coordonner'],
    ['e\u0301puise\u0301', 'épuisé'],
  ])('writes %s as %s', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it.each(['Été à l’hôpital', 'ça coûte 5 €', '« oui » — non'])(
    'keeps the accents and signs of %s',
    (text) => {
      expect(plainText(text).replace(/'/g, '’')).toBe(text);
    },
  );

  it('has as many words, and is the same twice', () => {
    const text = 'L’œuvre : «\u202F80\u202F000\u00A0patients\u202F» ; rendez\u2011vous aujourd’hui';
    const plain = plainText(text);
    expect(plain.split(/\s+/)).toHaveLength(text.split(/\s+/).length);
    expect(plainText(plain)).toBe(plain);
  });
});

describe('a word without its elision', () => {
  it.each([
    ["l'hospitalisation", 'hospitalisation'],
    ["L'Hôpital", 'Hôpital'],
    ["d'épuisement", 'épuisement'],
    ["qu'elle", 'elle'],
    ["jusqu'ici", 'ici'],
    ["lorsqu'on", 'on'],
    ["d'aujourd'hui", "aujourd'hui"],
  ])('%s → %s', (word, bare) => {
    expect(withoutElision(word)).toBe(bare);
  });

  it.each([
    "aujourd'hui",
    "Aujourd'hui",
    "presqu'île",
    "presqu'iles",
    "prud'homme",
    "prud'homal",
    "quelqu'une",
    "entr'aide",
    "grand'mère",
    "rock'n'roll",
    "l'",
    'lit',
  ])('keeps %s', (word) => {
    expect(withoutElision(word)).toBe(word);
  });
});

describe('the words of a query', () => {
  it.each(APOSTROPHES)('lose their articles, elided with %s', (sign) => {
    expect(queryWords(`L${sign}hospitalisation d${sign}un proche`)).toEqual([
      'hospitalisation',
      'un',
      'proche',
    ]);
  });

  it.each([
    ['aujourd’hui en presqu’île', ["aujourd'hui", 'en', "presqu'île"]],
    ['Sans rendez\u2011vous ?', ['sans', 'rendez-vous']],
    ['« cœur »', ['coeur']],
    ['24h/24, 7j/7', ['24h', '24', '7j', '7']],
    ['CPTS (taille 4)', ['cpts', 'taille', '4']],
    ["--test-- 'mot' -", ['test', 'mot']],
    ['e\u0301puise\u0301s', ['épuisés']],
    ['', []],
    [' ?! … ', []],
  ])('of %s', (query, words) => {
    expect(queryWords(query)).toEqual(words);
  });
});

describe('the words that matter', () => {
  const kept = (query: string) => meaningfulWords(queryWords(query));

  it.each([
    ['Comment répondre à la demande de soins ?', ['répondre', 'demande', 'soins']],
    ['Qu’est-ce que l’ACI ?', ['aci']],
    ['Faut-il un local ?', ['local']],
    ['Y a-t-il des aides ?', ['aides']],
    ['Peut-on être CPTS et MSP ?', ['cpts', 'msp']],
    ['apres une sortie d’hopital', ['sortie', 'hopital']],
    ['soins non programmés sans rendez-vous', ['soins', 'non', 'programmés', 'rendez-vous']],
    ['pas-de-calais', ['pas-de-calais']],
  ])('of %s', (query, words) => {
    expect(kept(query)).toEqual(words);
  });

  it('are all of them when there are no others', () => {
    expect(kept('où et pourquoi')).toEqual(['où', 'et', 'pourquoi']);
  });
});
