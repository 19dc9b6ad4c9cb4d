/**
 * The XML that Microsoft Word writes, in the shapes that differ from those of other word processors.
 * French Word: styles have French ids and English names (`Titre1`, `heading 1`).
 */
import { smallDocx } from './small-docx.ts';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${MAIN}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'mc:Ignorable="w14"',
].join(' ');

/** A run as Word revises it: an id of the session, a language, marks of the proofing tools. */
export const run = (text: string, properties = ''): string =>
  `<w:r w:rsidR="00A77B3E" w:rsidRPr="0012"><w:rPr>${properties}<w:lang w:val="fr-FR"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs and other things, with its style. */
export const paragraph = (inside: string, style = '', properties = ''): string =>
  `<w:p w14:paraId="3F2A" w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}${properties}<w:rPr><w:lang w:val="fr-FR"/></w:rPr></w:pPr>${inside}</w:p>`;

/** A field in its long form: what it does, then what it shows. */
export const field = (instruction: string, shown: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** A text box as Word writes it: twice, for new readers and for old ones. */
export const textBox = (inside: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="2" name="Zone de texte 2"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="Zone"><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;

/** A picture in the line, with its title and the text that stands for it. */
export const picture = (description: string, relation = 'rId90'): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="1" name="Image 1" descr="${description}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="photo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A content control, around paragraphs or in a line. */
export const control = (inside: string, properties = ''): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="Champ"/>${properties}<w:id w:val="1"/></w:sdtPr><w:sdtEndPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;

/** The automatic table of contents, with its links and numbers of pages. */
export const contents = (...titles: readonly string[]): string =>
  control(
    [
      paragraph(run('Table des matières'), 'En-ttedetabledesmatires'),
      ...titles.map((title, index) =>
        paragraph(
          `${index === 0 ? '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-3" \\h \\z \\u </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' : ''}<w:hyperlink w:anchor="_Toc${index}" w:history="1">${run(title)}<w:r><w:tab/></w:r>${field(`PAGEREF _Toc${index} \\h`, run(String(index + 1)))}</w:hyperlink>`,
          'TM1',
        ),
      ),
      '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
    ].join(''),
    '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj>',
  );

const style = (id: string, name: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const outline = (level: number) => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;

const STYLES = [
  style('Normal', 'Normal'),
  style('Titre', 'Title'),
  style('Titre1', 'heading 1', outline(0)),
  style('Titre2', 'heading 2', outline(1)),
  style('TM1', 'toc 1'),
  style('En-ttedetabledesmatires', 'TOC Heading'),
  style('Paragraphedeliste', 'List Paragraph'),
  style('Notedebasdepage', 'footnote text'),
].join('');

const level = (rank: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${rank}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;

/** Two lists of Word: 1 is numbered « 1. », « 1.1 », 2 has bullets. */
const NUMBERING = `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uF0B7')}${level(1, 'bullet', 'o')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;

/** An item of a list, at a level from 0. */
export const item = (text: string, list: 1 | 2, rank = 0): string =>
  paragraph(
    run(text),
    'Paragraphedeliste',
    `<w:numPr><w:ilvl w:val="${rank}"/><w:numId w:val="${list}"/></w:numPr>`,
  );

const note = (id: number, inside: string, type = '') =>
  `<w:footnote ${type && `w:type="${type}" `}w:id="${id}"><w:p><w:pPr><w:pStyle w:val="Notedebasdepage"/></w:pPr>${inside}</w:p></w:footnote>`;

export interface WordDocument {
  readonly body: string;
  /** The texts of the notes, called by `noteCall(1)` and after. */
  readonly notes?: readonly string[];
  readonly header?: string;
  /** ISO 29500 Strict, as « Document Open XML strict » is saved. */
  readonly strict?: boolean;
  readonly png?: Uint8Array;
  readonly relations?: string;
}

export const noteCall = (id: number): string =>
  `<w:r><w:rPr><w:rStyle w:val="Appelnotedebasdep"/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;

/** The bytes of a whole document. */
export function wordDocument({
  body,
  notes = [],
  header,
  strict = false,
  png,
  relations = '',
}: WordDocument): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}">${relation('rId1', 'officeDocument', 'word/document.xml')}</Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}">${relation('rId1', 'styles', 'styles.xml')}${relation('rId2', 'numbering', 'numbering.xml')}${relation('rId3', 'footnotes', 'footnotes.xml')}${header ? relation('rId4', 'header', 'header1.xml') : ''}${png ? relation('rId90', 'image', 'media/image1.png') : ''}${relations}</Relationships>`,
    'word/document.xml': `<w:document ${NAMESPACES}><w:body>${body}<w:sectPr w:rsidR="00A77B3E"/></w:body></w:document>`,
    'word/styles.xml': `<w:styles xmlns:w="${MAIN}">${STYLES}</w:styles>`,
    'word/numbering.xml': `<w:numbering xmlns:w="${MAIN}">${NUMBERING}</w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${NAMESPACES}>${note(-1, '<w:r><w:separator/></w:r>', 'separator')}${note(0, '<w:r><w:continuationSeparator/></w:r>', 'continuationSeparator')}${notes.map((text, index) => note(index + 1, `<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)).join('')}</w:footnotes>`,
    ...(header && { 'word/header1.xml': `<w:hdr ${NAMESPACES}>${paragraph(run(header))}</w:hdr>` }),
    ...(png && { 'word/media/image1.png': png }),
  };
  if (!strict) return smallDocx('', parts);
  return smallDocx(
    '',
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? asStrict(part) : part,
      ]),
    ),
  );
}

/** The same names in the namespaces of the standard. */
const asStrict = (xml: string) =>
  xml
    .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/wordprocessingml/main')
    .replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
    .replaceAll(
      'http://schemas.openxmlformats.org/drawingml/2006/',
      'http://purl.oclc.org/ooxml/drawingml/',
    );
