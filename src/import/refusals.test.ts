import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { p, smallDocx } from '../../tests/support/small-docx.ts';
import { importDocx } from './import-docx.ts';
import { MAX_FILE_BYTES, MAX_PART_BYTES } from './limits.ts';
import { Refusal } from './refusal.ts';

const TODAY = '2026-11-22';
const run = (bytes: Uint8Array) => importDocx(bytes, { today: TODAY });
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The archive with other sizes said of one of its files. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at += 1) {
    const isDocument =
      view.getUint32(at, true) === 0x02014b50 &&
      new TextDecoder().decode(copy.subarray(at + 46, at + 63)) === 'word/document.xml';
    if (isDocument) view.setUint32(at + 24, size, true);
  }
  return copy;
}

const OLD = '\u00D0\u00CF\u0011\u00E0';
/** Letters as the old formats of Office write names: two bytes each. */
const wide = (text: string) => Array.from(text, (letter) => `${letter}\0`).join('');

const BIG = p('x'.repeat(MAX_PART_BYTES));

describe('what is refused before it can hurt', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'Le fichier est vide.'],
    ['a file that is too heavy', new Uint8Array(MAX_FILE_BYTES + 1), 'Le fichier pèse 26 Mo'],
    ['a PDF', bytesOf('%PDF-1.7'), 'C’est un PDF.'],
    ['a text', bytesOf('Bonjour'), 'Ce n’est pas un document Word'],
    ['an archive that ends at once', bytesOf('PK\u0003\u0004'), 'Le fichier est abîmé'],
    ['a part that declares too much', smallDocx(BIG), 'démesuré'],
    ['a part that declares less than it holds', lying(smallDocx(BIG), 2_000), 'démesuré'],
    ['a part that declares more than it holds', lying(smallDocx(p('Bonjour')), 2_000), 'abîmé'],
    [
      'entities',
      smallDocx('', { 'word/document.xml': '<!DOCTYPE d [<!ENTITY a "b">]><d>&a;</d>' }),
      'abîmé',
    ],
    [
      'a part that is not XML',
      smallDocx('', { 'word/document.xml': '<w:document><w:body>' }),
      'abîmé',
    ],
    ['elements without end', smallDocx('<w:p>'.repeat(400) + '</w:p>'.repeat(400)), 'abîmé'],
    ['macros', smallDocx(p('Bonjour'), { 'word/vbaProject.bin': bytesOf('x') }), 'macros'],
  ])('%s', async (_, bytes, message) => {
    const error: unknown = await run(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Refusal);
    expect((error as Refusal).message).toContain(message);
    expect((error as Refusal).advice).not.toBe('');
  });

  it.each([
    ['a photograph', '\u00FF\u00D8\u00FF\u00E0', 'C’est une image', 'insérez-la'],
    ['a PNG', '\u0089PNG\r\n', 'C’est une image', 'insérez-la'],
    ['a photograph of a telephone', '\0\0\0\u0018ftypheic', 'C’est une image', 'insérez-la'],
    [
      'an old Word with a sheet inside',
      `${OLD}${wide('WordDocument')}${wide('Workbook')}`,
      'ancien document Word',
      'Enregistrer sous',
    ],
    ['an old workbook', `${OLD}${wide('Workbook')}`, 'classeur Excel', 'Copiez'],
    ['old slides', `${OLD}${wide('PowerPoint Document')}`, 'PowerPoint', 'Copiez'],
    ['no known format', 'ID3', 'Ce n’est pas un document Word', 'Si ce fichier s’ouvre'],
  ])('tells %s what can be done with it', async (_, letters, message, advice) => {
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const error: unknown = await run(bytes).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Refusal);
    expect((error as Refusal).message).toContain(message);
    expect((error as Refusal).advice).toContain(advice);
  });

  it('says nothing of the name of an old document, which it does not know', async () => {
    const error: unknown = await run(Uint8Array.from(OLD, (letter) => letter.charCodeAt(0))).catch(
      (reason: unknown) => reason,
    );
    expect((error as Refusal).message).not.toContain('.docx');
  });

  it('answers a file cut or scratched anywhere with a refusal or a draft, never with a failure', async () => {
    const fixture = join(import.meta.dirname, '../../tests/fixtures/docx/bons/sans-style.docx');
    const whole = new Uint8Array(readFileSync(fixture));
    for (let at = 7; at < whole.length; at += 211) {
      const scratched = whole.slice();
      scratched[at] = scratched[at]! ^ 0xff;
      for (const bytes of [whole.slice(0, at), scratched]) {
        const result: unknown = await run(bytes).catch((reason: unknown) => reason);
        expect(result instanceof Refusal || (result as { draft?: unknown }).draft).toBeTruthy();
      }
    }
  });

  it('reads a long document in seconds', async () => {
    const line =
      'Les professionnels (de santé) se réunissent pour organiser les soins – n° 3 – &amp; le reste ; 80 % d’entre eux. ';
    const started = performance.now();
    const { report } = await run(smallDocx(p(`Titre`) + p(line.repeat(4)).repeat(200)));
    expect(performance.now() - started).toBeLessThan(20_000);
    expect(report.some(({ message }) => message.includes('le document est long'))).toBe(true);
  });
});
