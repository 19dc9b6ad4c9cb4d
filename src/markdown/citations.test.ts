import { describe, expect, it } from 'vitest';
import { block, tagsOf } from '../../tests/support/page-text.ts';

const call = (slug: string, number: number, label: string, id = '') =>
  `<sup class="appel"><a href="#source-${slug}" role="doc-noteref" aria-label="${label}"${id}>${number}</a></sup>`;

const FIRST_REPORT = call('rapport', 1, 'Source 1 : Le rapport', ' id="appel-rapport"');
const REPORT = call('rapport', 1, 'Source 1 : Le rapport');
const FIRST_SURVEY = call('bilan', 2, 'Source 2 : Le bilan de l’année', ' id="appel-bilan"');

describe('a citation', () => {
  it('is a call with the number and the title of its source', () => {
    expect(block('Elle existe.[^rapport]')).toBe(`<p>Elle existe.${FIRST_REPORT}</p>`);
  });

  it('has the number of the list of sources, whatever the order of the calls', () => {
    expect(block('A.[^bilan] B.[^rapport]')).toBe(`<p>A.${FIRST_SURVEY} B.${FIRST_REPORT}</p>`);
  });

  it('can be returned to at its first call only', () => {
    expect(block('A.[^rapport]\n\nB.[^rapport][^bilan]')).toBe(
      `<p>A.${FIRST_REPORT}</p>\n<p>B.${REPORT}${FIRST_SURVEY}</p>`,
    );
  });

  it('of a source that the page has not stays as it was typed', () => {
    expect(block('A.[^inconnue] B.')).toBe('<p>A.[^inconnue] B.</p>');
  });

  it.each(['`[^rapport]`', '```\n[^rapport]\n```'])('stays text in code: %s', (markdown) => {
    expect(block(markdown)).toContain('[^rapport]');
  });

  it.each([
    ['bold', '**A.[^rapport]**', `<p><strong>A.${FIRST_REPORT}</strong></p>`],
    ['a list', '- A.[^rapport]', `<ul>\n<li>A.${FIRST_REPORT}</li>\n</ul>`],
    ['a heading', '## A[^rapport]', `<h2 id="a">A${FIRST_REPORT}</h2>`],
  ])('can stand in %s', (_, markdown, html) => {
    expect(block(markdown)).toBe(html);
  });

  it('can stand in a cell', () => {
    expect(block('| a |\n|---|\n| 1[^rapport] |')).toContain(`<td>1${FIRST_REPORT}</td>`);
  });

  it('is a number without a link inside another link', () => {
    expect(block('[a[^rapport]](/a/)')).toBe(
      '<p><a href="/a/">a<sup class="appel" id="appel-rapport">1</sup></a></p>',
    );
  });

  it('does not depend on a note typed by hand', () => {
    expect(tagsOf(block('A.[^rapport]\n\n[^rapport]: javascript:alert(1)'))).toEqual(['<p>']);
  });
});
