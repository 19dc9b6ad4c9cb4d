import { describe, expect, it } from 'vitest';
import { contactsIn } from './contacts.ts';

const told = (text: string) => contactsIn(text).map((contact) => contact.text);

describe('contacts', () => {
  it.each([
    '06 12 34 56 78',
    '0612345678',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '06\u00A012\u00A034\u00A056\u00A078',
    '+33 6 12 34 56 78',
    '+33612345678',
    '0033 6 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '+262 692 12 34 56',
    '02 43 00 00 00',
  ])('are telephone numbers as people write them: %s', (number) => {
    expect(told(`Appelez le ${number}.`)).toEqual([number]);
    expect(told(`Tél.:${number}, le matin`)).toEqual([number]);
  });

  it.each(['marie.durand@exemple.fr', 'm_durand+cpts@sante.exemple.org', 'coord (at) exemple.fr'])(
    'are e-mail addresses: %s',
    (address) => {
      expect(told(`Écrivez à ${address}.`)).toEqual([address]);
      expect(told(`[Marie](mailto:${address})`)).toEqual([address]);
    },
  );

  it('are read as they show when Markdown has escaped a sign', () => {
    expect(told('Écrivez à m\\_durand@exemple.fr')).toEqual(['m_durand@exemple.fr']);
  });

  it('are looked for in no time in a long text without spaces', () => {
    expect(told('a.'.repeat(200_000))).toEqual([]);
    expect(told(`x@${'a.'.repeat(200_000)}`)).toHaveLength(0);
    expect(told('0'.repeat(400_000))).toEqual([]);
  });

  it('are given in the order of the text, with their place', () => {
    expect(contactsIn('a@b.fr ou 0612345678')).toEqual([
      { what: 'mail', text: 'a@b.fr', index: 0 },
      { what: 'phone', text: '0612345678', index: 10 },
    ]);
  });

  it.each([
    'Le 15, le 116 117, le 3114 et le 36 24.',
    'Le numéro vert 0 800 130 000, ou 08 00 13 00 00.',
    'SIRET 775 672 272 00012, FINESS 010008407, RPPS 10001234567.',
    'Le 06/12/2024 à 07 h 30, de 2019 à 2024.',
    '1 060 000 habitants, +262 000 000 euros, 0,0612345678.',
    'https://exemple.fr/0612345678 et https://exemple.fr/@marie/page@2.html',
    'source[^cpts-0612345678] et /images/plan-0612345678.png',
    'ISBN 978-06-12-34-56-78, doi 10.1016/0612345678.',
    'Le compte @cpts_du_lac et le pack agenda@2.0',
  ])('are not other numbers, dates, names or pages: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
