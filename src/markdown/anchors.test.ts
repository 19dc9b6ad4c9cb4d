import { describe, expect, it } from 'vitest';
import { block } from '../../tests/support/page-text.ts';
import { parseTree } from '../model/parse/markdown.ts';
import { outlineOf } from '../model/parse/outline.ts';

const idsOf = (markdown: string) =>
  [...block(markdown).matchAll(/<h\d id="([^"]*)"/g)].map(([, id]) => id);
const anchorsOf = (markdown: string) =>
  outlineOf(parseTree(markdown, 'md'), markdown).headings.map(({ anchor }) => anchor);

describe('the anchor of a heading', () => {
  it.each([
    ['accents and signs', "## L'été : œuvrer ?", ['l-ete-oeuvrer']],
    ['a repeat', '## Coût\n\n## Coût\n\n### Coût', ['cout', 'cout-2', 'cout-3']],
    ['nothing to read', '## …', ['section']],
    ['a citation', '## Coût[^rapport]', ['cout']],
    ['markup', '## Le **vrai** `coût`', ['le-vrai-cout']],
    ['a link', '## Le [coût](/leviers/)', ['le-cout']],
    ['a link by reference', '## Le [coût][a]\n\n[a]: /leviers/', ['le-cout']],
    ['a refused link', '## Le [coût](javascript:alert(1))', ['le-cout']],
    ['a picture', '## ![Le plan](/images/a.png)', ['le-plan']],
    ['a refused picture', '## ![Le plan](https://exemple.fr/a.png)', ['le-plan']],
    ['raw HTML', '## Le <b>coût</b>', ['le-cout']],
    ['an underlined heading', 'Le coût\n-------', ['le-cout']],
    ['an acronym', '## La CPTS et l’ACI', ['la-cpts-et-l-aci']],
  ])('is the one that the validator checks links against: %s', (_, markdown, anchors) => {
    expect(idsOf(markdown)).toEqual(anchors);
    expect(anchorsOf(markdown)).toEqual(anchors);
  });

  it('begins again on another page', () => {
    expect([idsOf('## Coût'), idsOf('## Coût')]).toEqual([['cout'], ['cout']]);
  });
});
