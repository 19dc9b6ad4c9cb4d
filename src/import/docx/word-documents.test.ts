/** What Microsoft Word writes and other word processors do not: nothing is lost, nothing is doubled. */
import { describe, expect, it } from 'vitest';
import {
  contents,
  control,
  field,
  item,
  noteCall,
  paragraph,
  picture,
  run,
  textBox,
  wordDocument,
  type WordDocument,
} from '../../../tests/support/word-document.ts';
import { importDocx } from '../import-docx.ts';

const TITLE = paragraph(run('Rencontre régionale des CPTS'), 'Titre');
const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  ),
  (letter) => letter.charCodeAt(0),
);

async function read(body: string, more: Partial<WordDocument> = {}) {
  const { draft, report } = await importDocx(wordDocument({ body: TITLE + body, ...more }), {
    kind: 'syntheses',
    today: '2026-11-26',
  });
  const text = draft.body.replace(/^## À retenir\n\n- À COMPLÉTER.*\n\n?/, '');
  return { text: text.replace('## Présentation\n\n', ''), report };
}

const inserted = (text: string) => `<w:ins w:id="6" w:author="A">${run(text)}</w:ins>`;
const deleted = (text: string) =>
  `<w:del w:id="5" w:author="A"><w:r w:rsidDel="00B1"><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;

/** A name, the XML, the Markdown, and what else the document holds. */
const CASES: readonly (readonly [string, string, string, Partial<WordDocument>?])[] = [
  [
    'words cut in runs by the proofing tools and the ends of pages',
    paragraph(
      `${run('Les soi')}<w:proofErr w:type="spellStart"/>${run('gnants du ')}<w:proofErr w:type="spellEnd"/><w:r><w:lastRenderedPageBreak/><w:t>terri</w:t></w:r>${run('toire.')}`,
    ),
    'Les soignants du territoire.\n',
  ],
  [
    'smart tags, in one another',
    paragraph(
      `<w:smartTag w:uri="urn:x" w:element="place"><w:smartTagPr><w:attr w:name="a" w:val="b"/></w:smartTagPr><w:smartTag w:uri="urn:x" w:element="City">${run('La Rochelle')}</w:smartTag></w:smartTag>${run(' accueille.')}`,
    ),
    'La Rochelle accueille.\n',
  ],
  [
    'content controls around paragraphs and in a line',
    control(paragraph(run('Un bloc.'))) + paragraph(run('Une ') + control(run('ligne')) + run('.')),
    'Un bloc.\n\nUne ligne.\n',
  ],
  [
    'content controls around cells and rows',
    `<w:tbl><w:tr>${control(cell('Nord'))}${cell('Sud')}</w:tr>${control(`<w:tr>${cell('1')}${cell('2')}</w:tr>`)}</w:tbl>`,
    '| Nord | Sud |\n| --- | --- |\n| 1 | 2 |\n',
  ],
  [
    'links as fields, with what they show at the pointer',
    paragraph(
      `${run('Voir ')}${field('HYPERLINK "https://exemple.fr/page" \\o "Le site" \\t "_blank"', run('le ') + run('site', '<w:b/>'))}${run('.')}`,
    ),
    'Voir [le **site**](https://exemple.fr/page).\n',
  ],
  [
    'links to a place in a page, with a space inside',
    paragraph(
      `${run('Voir ')}${field('HYPERLINK "https://exemple.fr/page" \\l "chiffres"', run('la page '))}${run('ici.')}`,
    ),
    'Voir [la page](https://exemple.fr/page#chiffres) ici.\n',
  ],
  [
    'links to a place in the document, which the fiche has not',
    paragraph(run('Voir ') + field('HYPERLINK \\l "_Toc1"', run('plus bas')) + run('.')),
    'Voir plus bas.\n',
  ],
  [
    'numbers that fields make',
    paragraph(`${run('Voir la figure ')}${field('SEQ Figure \\* ARABIC', run('3'))}${run('.')}`),
    'Voir la figure 3.\n',
  ],
  [
    'lists in several levels',
    item('Un', 1) +
      item('Un un', 1, 1) +
      item('Deux', 1) +
      paragraph(run('Entre.')) +
      item('Rond', 2) +
      item('Petit', 2, 1),
    '1. Un\n   1. Un un\n2. Deux\n\nEntre.\n\n- Rond\n  - Petit\n',
  ],
  [
    'bullets that are signs of a font of symbols',
    ['premier', 'second']
      .map((text) =>
        paragraph(
          `<w:r><w:sym w:font="Wingdings" w:char="F0A7"/></w:r><w:r><w:tab/></w:r>${run(text)}`,
        ),
      )
      .join(''),
    '- premier\n- second\n',
  ],
  [
    'the arrow that Word makes of « --> »',
    paragraph(
      `${run('Un appel ')}<w:r><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>${run(' un avis.')}`,
    ),
    'Un appel → un avis.\n',
  ],
  [
    'text boxes, which are written twice',
    paragraph(run('Avant.') + textBox(paragraph(run('Dedans.')) + paragraph(run('Aussi.')))) +
      paragraph(run('Après.')),
    'Avant.\n\nDedans.\n\nAussi.\n\nAprès.\n',
  ],
  [
    'tracked changes, in a line and of a whole paragraph',
    `${paragraph(run('Le bus ') + deleted('rouge ') + inserted('vert ') + run('part.'))}<w:p><w:pPr><w:rPr><w:del w:id="9" w:author="A"/></w:rPr></w:pPr>${deleted('Retirée.')}</w:p>${paragraph(run('La suite.'))}`,
    'Le bus vert part.\n\nLa suite.\n',
  ],
  [
    'notes, without the lines that part them',
    paragraph(run('Un fait') + noteCall(1) + run(' sûr.')),
    'Un fait ([note 1](#notes)) sûr.\n\n## Notes\n\n1. La preuve.\n',
    { notes: ['La preuve.'] },
  ],
  [
    'hyphens that are soft or do not break, tabs and ends of lines',
    paragraph(
      `<w:r><w:t>soi</w:t><w:softHyphen/><w:t xml:space="preserve">gnants, une demi</w:t><w:noBreakHyphen/><w:t>heure</w:t><w:tab/><w:t>au plus</w:t><w:br/><w:t>puis rien.</w:t></w:r>`,
    ),
    'soignants, une demi-heure au plus puis rien.\n',
  ],
  [
    'pictures, with the text that stands for them',
    paragraph(run('Voici ') + picture('Le bus rouge') + run(' là.')),
    'Voici ![Le bus rouge](/images/image-a-nommer-1.png) là.\n',
    { png: PNG },
  ],
  [
    'cells merged from one row to the next',
    `<w:tbl><w:tr>${cell('Nord', '<w:vMerge w:val="restart"/>')}${cell('A')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('B')}</w:tr></w:tbl>`,
    '| Nord | A |\n| --- | --- |\n|  | B |\n',
  ],
  [
    'custom XML and runs that say their direction',
    `<w:customXml w:uri="u" w:element="e">${paragraph(run('Dedans.'))}</w:customXml>${paragraph(`<w:dir w:val="ltr">${run('Un sens.')}</w:dir>${run(' Et ')}<w:bdo w:val="ltr">${run('un autre.')}</w:bdo>`)}`,
    'Dedans.\n\nUn sens. Et un autre.\n',
  ],
];

const TRIED = CASES.map(
  ([name, body, expected, more = {}]) => [name, { body, expected, more }] as const,
);

describe.each([
  ['as Word saves it', false],
  ['in the strict form of the standard', true],
])('%s', (_, strict) => {
  it.each(TRIED)('%s', async (_name, { body, expected, more }) => {
    const { text, report } = await read(body, { strict, ...more });
    expect(text).toBe(expected);
    expect(report.map(({ message }) => message).join()).not.toContain('n’ont pas été repris');
  });

  it('the table of contents goes, the titles stay, by the styles of French Word', async () => {
    const body = [
      contents('Atelier : le lien', 'Conclusion'),
      paragraph(run('Atelier : le lien'), 'Titre1'),
      paragraph(run('Le constat'), 'Titre2'),
      paragraph(run('On manque de temps.')),
      paragraph(run('Conclusion'), 'Titre1'),
      paragraph(run('À suivre.')),
    ].join('');
    const { text, report } = await read(body, { strict });
    expect(text).toBe(
      '## Atelier : le lien\n\n### Le constat\n\nOn manque de temps.\n\n## Conclusion\n\nÀ suivre.\n',
    );
    expect(report).toContainEqual(
      expect.objectContaining({ message: 'la table des matières est retirée' }),
    );
  });
});

describe('what is not taken is told', () => {
  it('headers', async () => {
    const { text, report } = await read(paragraph(run('Un texte.')), { header: 'Note interne' });
    expect(text).toBe('Un texte.\n');
    expect(report).toContainEqual(expect.objectContaining({ leftOut: 'Note interne' }));
  });

  it('a text box that has nothing for old readers', async () => {
    const box = textBox(paragraph(run('Dedans seulement.')));
    for (const only of [
      box.replace(/<mc:Fallback>.*<\/mc:Fallback>/, ''),
      box.replace(/<mc:Fallback>.*<\/mc:Fallback>/, '<mc:Fallback/>'),
    ]) {
      const { report } = await read(paragraph(run('Avant.') + only));
      expect(report).toContainEqual(expect.objectContaining({ leftOut: 'dedans seulement' }));
    }
  });

  it('equations', async () => {
    const equation = '<m:oMath><m:r><m:t>patients</m:t></m:r></m:oMath>';
    const { report } = await read(paragraph(run('Soit ') + equation + run(' par an.')));
    expect(report).toContainEqual(expect.objectContaining({ leftOut: 'patients' }));
  });

  it('hidden text is taken, and told: its author does not see it', async () => {
    const { text, report } = await read(
      paragraph(run('Un avis.') + run(' Pas pour tous.', '<w:vanish/>')),
    );
    expect(text).toBe('Un avis. Pas pour tous.\n');
    expect(report.map(({ message }) => message)).toContain(
      'un texte masqué dans Word est dans la fiche\u00A0: «\u202FPas pour tous.\u202F»',
    );
  });
});
