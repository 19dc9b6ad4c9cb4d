import { expect, test } from 'vitest';
import { gatheringsOf, type Section } from './gatherings.ts';

/** A section of pages of ten signs, each `n` times the same letter; a capital begins a sheet. */
const section = (key: string, letters: string): Section => ({
  tag: `<section class="${key}">`,
  leaves: Array.from(letters, (letter) => ({
    html: letter.repeat(10),
    isOnNewSheet: letter !== letter.toLowerCase(),
  })),
});
const lettersOf = (gatherings: readonly string[]) =>
  gatherings.map((html) => html.replace(/<[^>]*>|\n/g, '').replace(/(.)\1{9}/g, '$1'));

test('a book that fits is one gathering, its sections as they are', () => {
  expect(gatheringsOf([section('x', 'A'), section('y', 'b')], 100)).toEqual([
    '<section class="x">AAAAAAAAAA</section>\n<section class="y">bbbbbbbbbb</section>',
  ]);
});

test('a gathering begins where a sheet does', () => {
  const sections = [section('x', 'a'), section('y', 'AbCd'), section('z', 'e')];
  expect(lettersOf(gatheringsOf(sections, 40))).toEqual(['aAb', 'Cde']);
  expect(lettersOf(gatheringsOf(sections, 30))).toEqual(['aAb', 'Cde']);
});

test('what is longer between two sheets is cut between its leaves, in a section that goes on', () => {
  const gatherings = gatheringsOf([section('x', 'a'), section('y', 'bcde')], 30);
  expect(lettersOf(gatherings)).toEqual(['abc', 'de']);
  expect(gatherings[1]).toMatch(/^<section class="y">d+\ne+<\/section>$/);
});

test('a leaf longer than a gathering is one alone, and nothing is lost', () => {
  expect(lettersOf(gatheringsOf([section('x', 'aBc')], 5))).toEqual(['a', 'B', 'c']);
});
