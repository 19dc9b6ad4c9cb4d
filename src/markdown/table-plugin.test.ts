import { describe, expect, it } from 'vitest';
import { block, tagsOf } from '../../tests/support/page-text.ts';

const TABLE = `| Année | Nombre | Part | Note |
|-------|:------:|-----:|:-----|
| 2022  | 400    | 50 % | oui  |`;

describe('a table', () => {
  const tags = tagsOf(block(TABLE));

  it('is a group that a keyboard can scroll, with a name', () => {
    expect(tags.slice(0, 2)).toEqual([
      '<div class="tableau" role="group" aria-label="Tableau" tabindex="0">',
      '<table>',
    ]);
  });

  it('has scoped headers, aligned by classes', () => {
    expect(tags.filter((tag) => /^<th .*col/.test(tag))).toEqual([
      '<th scope="col">',
      '<th class="colonne-centre" scope="col">',
      '<th class="colonne-droite" scope="col">',
      '<th scope="col">',
    ]);
  });

  it('has cells aligned by classes', () => {
    expect(tags.filter((tag) => tag.startsWith('<td'))).toEqual([
      '<td class="colonne-centre">',
      '<td class="colonne-droite">',
      '<td>',
    ]);
  });

  it('has rows headed by their first cell', () => {
    expect(tags).toContain('<th scope="row">');
    expect(block('| a | b |\n|--:|---|\n| **c** | d |')).toContain(
      '<th scope="row"><strong>c</strong></th>',
    );
  });

  it('is named by its section, where there is one', () => {
    expect(block(`## Les tailles\n\n${TABLE}`)).toContain(
      '<div class="tableau" role="group" aria-labelledby="les-tailles" tabindex="0">',
    );
  });

  it('has no inline style, which the policy of the page forbids', () => {
    expect(tags.join('')).not.toContain('style');
  });

  it('has cells of marked up text', () => {
    expect(block('| z | a |\n|---|---|\n| y | **b** et [c](/d/) |')).toContain(
      '<td><strong>b</strong> et <a href="/d/">c</a></td>',
    );
  });
});
