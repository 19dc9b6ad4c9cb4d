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
    expect(tags.filter((tag) => tag.startsWith('<th '))).toEqual([
      '<th scope="col">',
      '<th class="colonne-centre" scope="col">',
      '<th class="colonne-droite" scope="col">',
      '<th scope="col">',
    ]);
  });

  it('has cells aligned by classes', () => {
    expect(tags.filter((tag) => tag.startsWith('<td'))).toEqual([
      '<td>',
      '<td class="colonne-centre">',
      '<td class="colonne-droite">',
      '<td>',
    ]);
  });

  it('has no inline style, which the policy of the page forbids', () => {
    expect(tags.join('')).not.toContain('style');
  });

  it('has cells of marked up text', () => {
    expect(block('| a |\n|---|\n| **b** et [c](/d/) |')).toContain(
      '<td><strong>b</strong> et <a href="/d/">c</a></td>',
    );
  });
});
