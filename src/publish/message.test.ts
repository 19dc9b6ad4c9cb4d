import { expect, it } from 'vitest';
import { messageFor, type Parcel } from './message.ts';

const MAIL = { mail: 'equipe@exemple.test' };
const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const PARCEL: Parcel = {
  kind: 'cas',
  title: 'Un médicobus',
  facts: [
    { term: 'CPTS', values: ['CPTS Sud Yvelines'] },
    { term: 'Maturité', values: ['Installé'] },
  ],
  left: [],
  files: [file('content/cas/bus.md', 'Le texte.'), file('content/sources/bus.yaml', 'titre: Bus')],
  download: 'bus.zip',
};
const read = (href: string) => new URL(href).searchParams;

it('tells what the fiche is, and holds its text when it is short', () => {
  const { href, holdsFiche } = messageFor(MAIL, PARCEL);
  expect(holdsFiche).toBe(true);
  expect(read(href).get('subject')).toBe('Repères CPTS, nouvelle fiche\u00A0: Un médicobus');
  const body = read(href).get('body')!;
  expect(body).toContain('CPTS\u00A0: CPTS Sud Yvelines\r\nMaturité\u00A0: Installé');
  expect(body).toContain('----- content/cas/bus.md\r\nLe texte.');
  expect(body).not.toContain('bus.zip');
});

it('says which file to join when the text does not fit, or when there are pictures', () => {
  const long = [file('content/cas/bus.md', 'Une phrase. '.repeat(200))];
  const pictures = [...PARCEL.files, file('public/images/bus-1.png', '…')];
  for (const files of [long, pictures]) {
    const { href, holdsFiche } = messageFor(MAIL, { ...PARCEL, files });
    expect(holdsFiche).toBe(false);
    expect(href.length).toBeLessThanOrEqual(1800);
    expect(read(href).get('body')).toContain('bus.zip');
  }
});

it('stays short enough for every mail program, whatever there is to say', () => {
  const facts = Array.from({ length: 40 }, (_, rank) => ({
    term: `Fait ${rank}`,
    values: ['é'.repeat(80)],
  }));
  const left = Array.from({ length: 40 }, () => 'Le champ « Région » est vide.');
  for (const parcel of [
    { ...PARCEL, facts },
    { ...PARCEL, facts, left },
  ]) {
    const { href } = messageFor(MAIL, {
      ...parcel,
      files: [file('content/cas/x.md', 'x'.repeat(4000))],
    });
    expect(href.length).toBeLessThanOrEqual(1800);
    expect(read(href).get('body')).toContain('bus.zip');
  }
});

it('says of a draft what is left to mend, and of a meeting what the site has already', () => {
  const { href } = messageFor(MAIL, {
    ...PARCEL,
    left: ['Thèmes : le champ est vide.'],
    alike: 'Le forum de juin',
  });
  expect(read(href).get('subject')).toContain('brouillon');
  const body = read(href).get('body')!;
  expect(body).toContain('- Thèmes : le champ est vide.');
  expect(body).toContain('Déjà sur le site, ce jour-là\u00A0: Le forum de juin');
});

it('opens the page of a tracker, which takes more', () => {
  const files = [file('content/cas/bus.md', 'Une phrase. '.repeat(200))];
  const { href, holdsFiche } = messageFor(
    { page: 'https://exemple.test/new' },
    { ...PARCEL, files },
  );
  expect(holdsFiche).toBe(true);
  expect(href.length).toBeLessThanOrEqual(6000);
});
