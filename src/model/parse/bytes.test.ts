import { describe, expect, it } from 'vitest';
import { BASE_TREE } from '../../../tests/support/base-tree.ts';
import { reportBesideWitness } from '../../../tests/support/witness.ts';

const LEVER = 'leviers/equipe-leader.md';
const lever = BASE_TREE[LEVER]!;

const encode = (text: string, encoding: BufferEncoding) =>
  new Uint8Array(Buffer.from(text, encoding));
const bigEndian = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());

const UTF_16 = `content/leviers/equipe-leader.md:1:1  erreur  encodage
  Le fichier est enregistré en UTF-16.
  → Dans votre éditeur, « Enregistrer sous », choisissez l’encodage UTF-8, puis recommencez.`;

describe('the bytes of a file', () => {
  it('may not be Latin-1, and the first wrong letter is shown', () => {
    const text = lever.replaceAll('’', "'");
    expect(reportBesideWitness({ [LEVER]: encode(text, 'latin1') })).toEqual([
      `content/leviers/equipe-leader.md:2:9  erreur  encodage
  Le fichier n’est pas enregistré en UTF-8 (c’est sans doute du Latin-1 ou du Windows-1252).
  → Dans votre éditeur, « Enregistrer sous », choisissez l’encodage UTF-8, puis recommencez.`,
    ]);
  });

  it.each([
    ['little-endian with its mark', encode(`\uFEFF${lever}`, 'utf16le')],
    ['big-endian with its mark', bigEndian(encode(`\uFEFF${lever}`, 'utf16le'))],
    ['little-endian without a mark', encode(lever, 'utf16le')],
    ['big-endian without a mark', bigEndian(encode(lever, 'utf16le'))],
  ])('may not be UTF-16: %s', (_, bytes) => {
    expect(reportBesideWitness({ [LEVER]: bytes })).toEqual([UTF_16]);
  });

  it.each([
    ['no byte', new Uint8Array()],
    ['only blank lines', ' \n\n\t\n'],
    ['only a byte order mark', '\uFEFF'],
  ])('are not an empty file: %s', (_, content) => {
    expect(reportBesideWitness({ [LEVER]: content })).toEqual([
      `content/leviers/equipe-leader.md:1:1  erreur  fichier-vide
  Le fichier est vide.
  → Écrivez la fiche, ou supprimez le fichier.`,
    ]);
  });

  it('do not weigh five megabytes', () => {
    expect(reportBesideWitness({ [LEVER]: new Uint8Array(5_000_000).fill(97) })).toEqual([
      `content/leviers/equipe-leader.md:1:1  erreur  fichier-trop-gros
  Le fichier pèse 5\u202F000 ko ; une fiche ne dépasse pas 500 ko.
  → Découpez-le en plusieurs fiches, et rangez les images à part.`,
    ]);
  });

  it('are read behind a byte order mark, and its other faults are placed as if it were not there', () => {
    const text = lever.replace('2026-11-01', '2023-02-30');
    expect(reportBesideWitness({ [LEVER]: `\uFEFF${text}` })).toEqual([
      `content/leviers/equipe-leader.md:1:1  avertissement  marque-d-ordre
  Le fichier commence par une marque d’ordre des octets (BOM), invisible et inutile.
  → Enregistrez-le en « UTF-8 », sans BOM.`,
      `content/leviers/equipe-leader.md:7:13  erreur  date-invalide
  \`verifie_le: 2023-02-30\` : ce jour n’existe pas.
  → Écrivez l’année, le mois et le jour : \`2018-10-11\`.`,
    ]);
  });

  it.each([
    ['Windows', '\r\n'],
    ['old Macs', '\r'],
  ])('are read with the line ends of %s, and its other faults are well placed', (_, end) => {
    const text = lever.replace('2026-11-01', '2023-02-30').replaceAll('\n', end);
    expect(reportBesideWitness({ [LEVER]: text })).toEqual([
      `content/leviers/equipe-leader.md:1:1  avertissement  fins-de-ligne
  Le fichier a des fins de ligne de Windows (CRLF).
  → Enregistrez-le avec des fins de ligne « LF » (Unix).`,
      `content/leviers/equipe-leader.md:7:13  erreur  date-invalide
  \`verifie_le: 2023-02-30\` : ce jour n’existe pas.
  → Écrivez l’année, le mois et le jour : \`2018-10-11\`.`,
    ]);
  });
});
