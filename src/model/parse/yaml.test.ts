import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../schema/schemas.ts';
import { parseYaml } from './yaml.ts';

const read = (source: string) => parseYaml(source, 0, SCHEMAS.cpts);
/** What stands at the place of a field, to the end of its line. */
const standing = (source: string, field: string, part: 'key' | 'value' = 'value') =>
  source.slice(parseYaml(source, 0, SCHEMAS.cas).ranges.get(field)![part]).split('\n')[0];

describe('the YAML reader', () => {
  it.each([
    ['departements: [01, 2A, 41, 974]', { departements: ['01', '2A', '41', '974'] }],
    ['verifie_le: 2018', { verifie_le: '2018' }],
    ['verifie_le: 2018-10-11', { verifie_le: '2018-10-11' }],
    ['verifie_le: 2023-02-30', { verifie_le: '2023-02-30' }],
    ['nom: 1_000', { nom: '1_000' }],
    ['nom: 0x1F', { nom: '0x1F' }],
    ['nom: 1e3', { nom: '1e3' }],
    ['nom: yes', { nom: 'yes' }],
    ['nom: true', { nom: 'true' }],
    ['nom: "01"', { nom: '01' }],
    ['nom: 12:30', { nom: '12:30' }],
  ])('leaves a text as it is written: %s', (source, data) => {
    expect(read(source).data).toEqual(data);
  });

  it.each([
    ['population: 52000', { population: 52000 }],
    ['population: 52.5', { population: 52.5 }],
    ['brouillon: true', { brouillon: true }],
    ['population: 52 000', { population: '52 000' }],
    ['brouillon: yes', { brouillon: 'yes' }],
  ])('reads what is not a text: %s', (source, data) => {
    expect(read(source).data).toEqual(data);
  });

  it.each(['nom:', 'nom: ~', 'nom: null', 'nom: # rien'])(
    'reads nothing as nothing: %s',
    (source) => {
      expect(read(source).data).toEqual({ nom: null });
    },
  );

  it('reads texts over several lines, quotes and comments', () => {
    const source = 'nom: |\n  un\n  deux\nresume: >\n  un\n  deux\nsite: "a # b" # non\n';
    expect(read(source).data).toEqual({ nom: 'un\ndeux\n', resume: 'un deux\n', site: 'a # b' });
  });

  it('says where each field and value is, whatever letters come before', () => {
    const source = `titre: "Été 🎉 à l’Œuvre"
resultats:
  - indicateur: Éàü 🎉🎉
    valeur: 36
  - {indicateur: "🎉", valeur: 12, source: bilan}
themes: [été, hiver]
`;
    expect(standing(source, 'titre')).toBe('"Été 🎉 à l’Œuvre"');
    expect(standing(source, 'resultats.0.valeur')).toBe('36');
    expect(standing(source, 'resultats.0.valeur', 'key')).toBe('valeur: 36');
    expect(standing(source, 'resultats.1.source')).toBe('bilan}');
    expect(standing(source, 'resultats.1')).toBe('{indicateur: "🎉", valeur: 12, source: bilan}');
    expect(standing(source, 'themes.1')).toBe('hiver]');
  });

  it('places an empty value on its key', () => {
    expect(standing('titre:\nthemes: [a]\n', 'titre')).toBe('titre:');
  });

  it('counts from the start that it is given', () => {
    const { ranges } = parseYaml('nom: Lac', 4, SCHEMAS.cpts);
    expect(ranges.get('nom')).toEqual({ key: 4, value: 9 });
  });
});
