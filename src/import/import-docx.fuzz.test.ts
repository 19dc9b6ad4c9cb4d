import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { holds, hostileBit, scratch, scratches } from '../../tests/support/fuzz.ts';
import { p, smallDocx } from '../../tests/support/small-docx.ts';
import { escapeHtml } from '../markdown/escape.ts';
import { readMarkdown } from '../model/fix/write-markdown.ts';
import { writeFields } from '../model/write-fields.ts';
import { openDocx } from './docx/open-docx.ts';
import { readSource } from './docx/read-source.ts';
import { importDocx } from './import-docx.ts';
import { Refusal } from './refusal.ts';
import { textOfTree, wordsIn } from './words.ts';

const FOLDER = join(import.meta.dirname, '../../tests/fixtures/docx/bons');
const FIXTURES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.docx'))
  .map((name) => new Uint8Array(readFileSync(join(FOLDER, name))))
  .filter(({ length }) => length < 60_000);

/** Imports: a refusal with an advice, or a draft that lost no word without saying so. */
async function expectAnswer(bytes: Uint8Array): Promise<void> {
  const answer: unknown = await importDocx(bytes, { today: '2026-11-22' }).catch(
    (reason: unknown) => reason,
  );
  if (answer instanceof Refusal) {
    expect(answer.message).not.toBe('');
    expect(answer.advice).not.toBe('');
    return;
  }
  if (answer instanceof Error) throw answer;
  const { draft, report } = answer as Awaited<ReturnType<typeof importDocx>>;
  const told = new Set(
    wordsIn(
      [
        textOfTree(readMarkdown(draft.body)),
        writeFields(draft.kind, draft.fields),
        ...report.flatMap(({ leftOut, message }) => [leftOut ?? '', message]),
      ].join(' '),
    ),
  );
  const words = readSource(openDocx(bytes)).paragraphs.flatMap(({ text }) => wordsIn(text));
  expect(words.filter((word) => !told.has(word))).toEqual([]);
}

/** Signs that no XML has. */
const xmlText = (text: string) =>
  escapeHtml(text.replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, ''));

const words = fc
  .array(
    fc.oneof(
      hostileBit,
      fc.lorem({ maxCount: 6 }),
      fc.constantFrom('• puce', '1. un', 'À RETENIR', 'Atelier 1 : le temps'),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((bits) => xmlText(bits.join(' ')));

const { block } = fc.letrec<{ block: string; cell: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3 },
    fc
      .tuple(
        words,
        fc.constantFrom(
          '',
          '<w:b/>',
          '<w:sz w:val="40"/>',
          '<w:caps/>',
          '<w:u w:val="single"/>',
          '<w:vanish/>',
          '<w:vertAlign w:val="superscript"/>',
        ),
        fc.constantFrom(
          '',
          '<w:jc w:val="center"/>',
          '<w:pStyle w:val="Heading1"/>',
          '<w:numPr><w:ilvl w:val="9"/><w:numId w:val="7"/></w:numPr>',
        ),
      )
      .map(([text, run, paragraph]) => p(text, run, paragraph)),
    fc.constantFrom(
      '<w:p/>',
      '<w:p><w:r><w:br/><w:tab/></w:r></w:p>',
      '<w:sectPr/>',
      '<w:bookmarkStart w:id="1" w:name="repere-0"/>',
    ),
    words.map((text) => `<w:p><w:ins w:id="1"><w:r><w:t>${text}</w:t></w:r></w:ins></w:p>`),
    words.map(
      (text) => `<w:p><w:hyperlink w:anchor="x"><w:r><w:t>${text}</w:t></w:r></w:hyperlink></w:p>`,
    ),
    tie('cell').map((cell) => `<w:tbl><w:tr>${cell}${cell}</w:tr><w:tr>${cell}</w:tr></w:tbl>`),
  ),
  cell: fc.array(tie('block'), { maxLength: 2 }).map((blocks) => `<w:tc>${blocks.join('')}</w:tc>`),
}));

describe('whatever the document, it is refused with an advice or no word of it is lost unsaid', () => {
  holds(
    'a document whose bytes are scratched',
    100,
    fc.tuple(fc.constantFrom(...FIXTURES), scratches, fc.constantFrom(1, 1, 1, 0.5, 0.99)),
    ([bytes, marks, keep]) => expectAnswer(scratch(bytes, marks, keep)),
  );

  holds(
    'a document of any blocks',
    100,
    fc.array(block, { minLength: 1, maxLength: 8 }),
    (blocks) => expectAnswer(smallDocx(blocks.join(''))),
  );

  holds(
    'a document whose XML is any text',
    100,
    fc.array(fc.oneof(block, hostileBit), { maxLength: 4 }),
    (pieces) => expectAnswer(smallDocx(pieces.join(''))),
  );
});
