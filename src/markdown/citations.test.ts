import { describe, expect, it } from 'vitest';
import { block, pageText, tagsOf } from '../../tests/support/page-text.ts';

const call = (number: number) =>
  `<sup class="appel">` +
  `<button type="button" popovertarget="source-${number}" aria-label="Source ${number}">${number}</button>` +
  `<a href="#source-${number}">${number}</a></sup>`;
const after = (word: string, noteCall: string) => `<span class="lie">${word}${noteCall}</span>`;

const REPORT = call(1);
const SURVEY = call(2);

describe('a citation', () => {
  it('opens its source, or leads to it, and stays on the line of its word', () => {
    expect(block('Elle existe.[^rapport]')).toBe(`<p>Elle ${after('existe.', REPORT)}</p>`);
  });

  it('has the number of the list of sources, whatever the order of the calls', () => {
    expect(block('A.[^bilan] B.[^rapport]')).toBe(
      `<p>${after('A.', SURVEY)} ${after('B.', REPORT)}</p>`,
    );
  });

  it('can be repeated, and stand beside another', () => {
    expect(block('A.[^rapport]\n\nB.[^rapport][^bilan]')).toBe(
      `<p>${after('A.', REPORT)}</p>\n<p>${after('B.', REPORT)}${SURVEY}</p>`,
    );
  });

  it('leaves a long word free to break', () => {
    expect(block(`${'a'.repeat(40)}.[^rapport]`)).toContain(after('aaaaa.', REPORT));
  });

  it('keeps an acronym explained', () => {
    expect(pageText().block('Une CPTS.[^rapport]')).toMatch(
      /<span class="lie"><abbr title="[^"]+">CPTS<\/abbr>\.<sup/,
    );
  });

  it('of a source that the page has not stays as it was typed', () => {
    expect(block('A.[^inconnue] B.')).toBe('<p>A.[^inconnue] B.</p>');
  });

  it.each(['`[^rapport]`', '```\n[^rapport]\n```'])('stays text in code: %s', (markdown) => {
    expect(block(markdown)).toContain('[^rapport]');
  });

  it.each([
    ['bold', '**A.[^rapport]**', `<p><strong>${after('A.', REPORT)}</strong></p>`],
    ['a list', '- A.[^rapport]', `<ul>\n<li>${after('A.', REPORT)}</li>\n</ul>`],
    ['a heading', '## A[^rapport]', `<h2 id="a">${after('A', REPORT)}</h2>`],
  ])('can stand in %s', (_, markdown, html) => {
    expect(block(markdown)).toBe(html);
  });

  it('can stand in a cell', () => {
    expect(block('| a |\n|---|\n| 1[^rapport] |')).toContain(
      `<th scope="row">${after('1', REPORT)}</th>`,
    );
  });

  it('is a number without a link inside another link', () => {
    expect(block('[a[^rapport]](/a/)')).toBe(
      '<p><a href="/a/"><span class="lie">a<sup class="appel">1</sup></span></a></p>',
    );
  });

  it('does not depend on a note typed by hand', () => {
    expect(tagsOf(block('A.[^rapport]\n\n[^rapport]: javascript:alert(1)'))).toEqual(['<p>']);
  });
});
