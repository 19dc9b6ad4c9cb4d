import { describe, expect, it } from 'vitest';
import { p, smallDocx } from '../../../tests/support/small-docx.ts';
import { importDocx } from '../import-docx.ts';

const NAMESPACES =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const NUMBERING = {
  'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
  'word/numbering.xml': `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
};
const TITLE = p('Rencontre des CPTS', '<w:b/><w:sz w:val="40"/>');
const item = (text: string) =>
  p(text, '', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

async function run(...blocks: readonly string[]) {
  const { draft, report } = await importDocx(smallDocx(TITLE + blocks.join(''), NUMBERING), {
    today: '2026-11-22',
  });
  return { text: draft.body.split('## Présentation\n\n')[1], report };
}

const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
const modern = (text: string) =>
  `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(text)}</wps:txbx></w:drawing></mc:Choice>`;
const ancient = (text: string) =>
  `<mc:Fallback><w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict></mc:Fallback>`;
const shape = (inside: string) =>
  `<w:p ${NAMESPACES}><w:r><w:t>Avant.</w:t></w:r><w:r><mc:AlternateContent>${inside}</mc:AlternateContent></w:r></w:p>`;

describe('what Word wraps texts in', () => {
  it('text boxes, written twice for old and new readers, are read once', async () => {
    const { text, report } = await run(shape(modern('Dedans.') + ancient('Dedans.')), p('Après.'));
    expect(text).toBe('Avant.\n\nDedans.\n\nAprès.\n');
    expect(report).toContainEqual(
      expect.objectContaining({
        place: expect.objectContaining({ what: 'zone de texte', number: 1 }),
      }),
    );
  });

  it('a text box that is only for new readers is said to be lost', async () => {
    const { report } = await run(shape(modern('Dedans seulement.')));
    expect(report).toContainEqual(
      expect.objectContaining({
        place: expect.objectContaining({ what: 'zone de texte', number: 1 }),
        leftOut: 'dedans seulement',
      }),
    );
  });

  it.each([
    ['content controls', `<w:sdt><w:sdtPr/><w:sdtContent>${p('Dedans.')}</w:sdtContent></w:sdt>`],
    [
      'fields',
      '<w:p><w:fldSimple w:instr=" DATE "><w:r><w:t>Dedans.</w:t></w:r></w:fldSimple></w:p>',
    ],
    [
      'smart tags',
      '<w:p><w:smartTag w:element="x"><w:r><w:t>Dedans.</w:t></w:r></w:smartTag></w:p>',
    ],
    [
      'moved texts',
      `<w:p><w:moveFrom w:id="1"><w:r><w:t>Parti</w:t></w:r></w:moveFrom><w:moveTo w:id="2"><w:r><w:t>Dedans.</w:t></w:r></w:moveTo></w:p>`,
    ],
  ])('%s', async (_, block) => expect((await run(block)).text).toBe('Dedans.\n'));

  it('a paragraph whose mark was deleted runs on', async () => {
    const mark = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect((await run(p('Joint', '', mark), p(' au suivant.'))).text).toBe('Joint au suivant.\n');
  });

  it('a numbered list goes on counting after a paragraph', async () => {
    const { text } = await run(item('un'), item('deux'), p('Entre.'), item('trois'));
    expect(text).toBe('1. un\n2. deux\n\nEntre.\n\n3. trois\n');
  });
});
