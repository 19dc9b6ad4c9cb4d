import { describe, expect, it } from 'vitest';
import { REGISTERS } from '../../../tests/support/import-collection.ts';
import { findPeriod, findUndated, periodsIn } from './dates.ts';
import { findEventKind, findEventName } from './event.ts';
import { readNumber } from './numbers.ts';
import { findOrganisers } from './organisers.ts';
import { findParticipants } from './participants.ts';
import type { Passage, Proposal } from './passage.ts';
import { findPlaces } from './places.ts';
import { findThemes } from './themes.ts';

const TODAY = '2026-11-22';
const passages = (...texts: readonly string[]): Passage[] =>
  texts.map((text, id) => ({ id, text, place: { what: 'paragraphe', number: id + 1, text } }));
const title = (value: string): Proposal<string> => ({
  value,
  quote: value,
  place: { what: 'document' },
  sure: true,
  id: 0,
});

describe('dates in French prose', () => {
  it.each([
    ['le 11 octobre 2018', '2018-10-11', undefined],
    ['les 3 et 4 avril 2024', '2024-04-03', '2024-04-04'],
    ['du 3 au 5 mars 2020', '2020-03-03', '2020-03-05'],
    ['30 septembre et 1er octobre 2024', '2024-09-30', '2024-10-01'],
    ['du 31 décembre 2022 au 2 janvier 2023', '2022-12-31', '2023-01-02'],
    ['le 11/10/2018', '2018-10-11', undefined],
    ['le 11.10.18', '2018-10-11', undefined],
    ['Mardi 1er février 2022 de 9 h à 17 h', '2022-02-01', undefined],
    ['9 déc. 2019', '2019-12-09', undefined],
    ['en octobre 2018', '2018-10', undefined],
  ])('%s', (text, start, end) => {
    const [first, ...more] = periodsIn(text);
    expect([first?.start, first?.end, more]).toEqual([start, end, []]);
  });

  it.each(['le 30 février 2023', 'avant 2018', 'la loi 2019-774', '10 à 15 personnes'])(
    'sees none in « %s »',
    (text) => expect(periodsIn(text).filter(({ start }) => start.length === 10)).toEqual([]),
  );

  it('prefers what is labelled, then the first lines, to laws, prefaces and meetings to come', () => {
    const texts = [
      'La loi du 24 juillet 2019 le dit.',
      'Rencontre du 5 mai 2021',
      'Prochaine réunion le 3 juin 2027.',
    ];
    expect(findPeriod(passages(...texts), TODAY)?.value).toEqual({ start: '2021-05-05' });
    const more = [...texts, 'Date : 6 mai 2021'];
    expect(findPeriod(passages(...more), TODAY)).toMatchObject({
      value: { start: '2021-05-06' },
      sure: true,
    });
  });

  it('names the years that make « jeudi 11 octobre » true, and takes the one that is written', () => {
    const found = findUndated(passages('Réunis jeudi 11 octobre'), TODAY);
    expect(found).toMatchObject({ quote: 'jeudi 11 octobre', years: [2018] });
    expect(found?.date).toBeUndefined();
    const said = findUndated(passages('Réunis jeudi 11 octobre', 'Bilan 2018'), TODAY);
    expect(said?.date).toBe('2018-10-11');
  });
});

describe('numbers of people', () => {
  it.each([
    ['quarante-deux', 42, false],
    ['cent vingt', 120, false],
    ['quatre-vingt-dix', 90, false],
    ['1 200', 1200, false],
    ['une cinquantaine', 50, true],
    ['une bonne trentaine', 30, true],
  ])('%s', (text, value, about) => expect(readNumber(text)).toEqual({ value, about }));

  it.each([
    ['Une quarantaine de participants se sont réunis.', 40, true],
    ['Quarante-cinq professionnels étaient présents.', 45, false],
    ['La journée a réuni près de 80 personnes.', 80, true],
    ['Elle a rassemblé 124 soignants et élus.', 124, false],
    ['Nombre de participants : environ 60', 60, true],
    ['Participants : 35', 35, false],
  ])('%s', (text, value, about) =>
    expect(findParticipants(passages(text))?.value).toEqual({ value, about }),
  );

  it.each(['Le territoire compte 80 000 habitants.', 'En 2018, les participants étaient ravis.'])(
    'takes nothing from « %s »',
    (text) => expect(findParticipants(passages(text))).toBeUndefined(),
  );
});

describe('places', () => {
  it.each([
    ['à La Chaussée Saint-Victor (41)', 'La Chaussée Saint-Victor', '41', 'centre-val-de-loire'],
    ['Réunion tenue au Mans (72)', 'Le Mans', '72', 'pays-de-la-loire'],
    ['Lieu : Albi (Tarn)', 'Albi', '81', 'occitanie'],
    ['Salle des fêtes, Ajaccio (2A)', 'Ajaccio', '2A', 'corse'],
    ['Fort-de-France (97200)', 'Fort-de-France', '972', 'martinique'],
  ])('%s', (text, commune, department, region) => {
    const found = findPlaces(passages(text));
    expect([found.commune?.value, found.department?.value, found.region?.value]).toEqual([
      commune,
      department,
      region,
    ]);
  });

  it.each([
    ['Les CPTS de PACA se retrouvent', 'provence-alpes-cote-d-azur'],
    ['La réunion des CPTS bretonnes, en Bretagne', 'bretagne'],
    ['Les CPTS de l’Île de France', 'ile-de-france'],
    ['REGION : CENTRE-VAL DE LOIRE', 'centre-val-de-loire'],
    ['Les CPTS du Gard', 'occitanie'],
    ['À La Réunion, les CPTS', 'la-reunion'],
  ])('%s', (text, region) => expect(findPlaces(passages(text)).region?.value).toBe(region));

  it.each(['La réunion a lieu au centre de santé.', 'Le lot de consolation, l’ain et le cher.'])(
    'sees no region in « %s »',
    (text) => expect(findPlaces(passages(text)).region).toBeUndefined(),
  );

  it('does not choose between two regions that are named as often', () => {
    expect(
      findPlaces(passages('La Bretagne et la Normandie travaillent ensemble.')).region,
    ).toBeUndefined();
  });
});

describe('organisers', () => {
  const find = (text: string, region?: string) => {
    const { organisers, named } = findOrganisers(passages(text), REGISTERS.organismes, region);
    return [organisers.map(({ value }) => value), named.map(({ value }) => value)];
  };

  it('tells those that organised from those that are only named', () => {
    expect(find('Une journée organisée par le Guichet CPTS Occitanie.')).toEqual([
      ['guichet-cpts-occitanie'],
      [],
    ]);
    expect(find('Le Guichet CPTS Occitanie était là.')).toEqual([[], ['guichet-cpts-occitanie']]);
  });

  it('knows whose « URPS-ML » it is by the region', () => {
    expect(find('À l’initiative de l’URPS-ML.', 'occitanie')).toEqual([['urps-ml-occitanie'], []]);
    expect(find('À l’initiative de l’URPS-ML.')).toEqual([[], []]);
    expect(find('Organisateurs : URPS-ML Centre-Val de Loire', 'occitanie')).toEqual([
      ['urps-ml-centre-val-de-loire'],
      [],
    ]);
  });
});

describe('the event', () => {
  it.each([
    [
      'Compte rendu de la 3e Rencontre régionale des leaders',
      '3e Rencontre régionale des leaders',
      'rencontre',
    ],
    ['Séminaire des coordonnateurs du 12 mai 2024', 'Séminaire des coordonnateurs', 'seminaire'],
    ['Journées régionales : ce qu’il en reste', 'Journées régionales', 'journee'],
    ['Réunions de secteur en Sologne', 'Réunions de secteur en Sologne', 'reunions'],
    ['Enquête auprès des CPTS', 'Enquête auprès des CPTS', 'enquete'],
  ])('%s', (text, name, kind) => {
    const found = findEventName(title(text), []);
    expect([found?.value, findEventKind(found, title(text), [])?.value]).toEqual([name, kind]);
  });

  it('finds the name in the first lines when the title does not say it', () => {
    const lines = passages(
      'Ils ont participé à la troisième Rencontre régionale des leaders de CPTS jeudi 11 octobre, à Blois.',
    );
    expect(findEventName(title('Les leaders accordent leurs priorités'), lines)?.value).toBe(
      'Troisième Rencontre régionale des leaders de CPTS',
    );
  });
});

it('proposes the themes that come back, those of two words sooner', () => {
  const text =
    'Le lien ville-hôpital. Ville et gouvernance. Le lien Ville-hôpital, encore la gouvernance.';
  expect(findThemes(passages(text), REGISTERS.themes)).toEqual(['ville-hopital']);
});
