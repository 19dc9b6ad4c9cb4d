import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkImport, REGISTERS, TODAY } from '../../tests/support/import-collection.ts';
import { GAP } from '../model/gap.ts';
import { fixFile } from '../model/fix/fix-file.ts';
import { issueText } from '../model/report.ts';
import type { Fields } from '../model/write-fields.ts';
import { filesOf, type Draft } from './fiche/files.ts';
import { importDocx } from './import-docx.ts';
import { Refusal } from './refusal.ts';
import { reportText } from './report.ts';
import { wordsIn } from './words.ts';

const FOLDER = join(import.meta.dirname, '../../tests/fixtures/docx');
const namesIn = (folder: string) =>
  readdirSync(join(FOLDER, folder))
    .filter((name) => name.endsWith('.docx'))
    .map((name) => name.replace('.docx', ''));
const readDocx = (name: string) => new Uint8Array(readFileSync(join(FOLDER, `${name}.docx`)));

const importGood = (name: string) =>
  importDocx(readDocx(`bons/${name}`), { today: TODAY, registers: REGISTERS });

const GOOD = namesIn('bons');

describe('a document of a word processor', () => {
  it.each(GOOD)('%s becomes the fiche and the report that were read over', async (name) => {
    const { draft, report } = await importGood(name);
    const { files } = filesOf(draft);
    const texts = files.map(({ path, bytes }) =>
      path.startsWith('content/')
        ? `${path}\n\n${strFromU8(bytes)}`
        : `${path} (${bytes.length} octets)\n`,
    );
    await expect(texts.join('\n')).toMatchFileSnapshot(join(FOLDER, 'bons', `${name}.attendu.md`));
    await expect(reportText(report)).toMatchFileSnapshot(
      join(FOLDER, 'bons', `${name}.rapport.txt`),
    );
  });

  it.each(GOOD)('%s is read as what it tells', async (name) => {
    const { draft } = await importGood(name);
    expect(draft.kind).toBe(name.startsWith('cas-') ? 'cas' : 'syntheses');
  });

  it.each(GOOD)('%s loses no word: each is in the files, or told as left out', async (name) => {
    const { draft, report } = await importGood(name);
    const result = [
      ...filesOf(draft).files.map(({ path, bytes }) =>
        path.startsWith('content/') ? strFromU8(bytes) : '',
      ),
      ...report.flatMap(({ leftOut }) => leftOut ?? []),
    ].flatMap(wordsIn);
    const left = new Map<string, number>();
    for (const word of result) left.set(word, (left.get(word) ?? 0) + 1);
    const lost = rawWords(readDocx(`bons/${name}`)).filter((word) => {
      left.set(word, (left.get(word) ?? 0) - 1);
      return left.get(word)! < 0;
    });
    expect(lost).toEqual([]);
  });

  it.each(GOOD)('%s comes out in the house form', async (name) => {
    const [fiche] = filesOf((await importGood(name)).draft).files;
    const path = fiche!.path.replace('content/', '');
    expect(fixFile({ path, bytes: fiche!.bytes })).toEqual({ changes: [], leftAlone: [] });
  });

  it.each(GOOD)('%s is valid once its gaps are filled', async (name) => {
    const { draft } = await importGood(name);
    const { files } = filesOf(filled(draft));
    const texts = files.filter(({ path }) => path.startsWith('content/'));
    const added = Object.fromEntries(
      texts.map(({ path, bytes }) => [path.slice('content/'.length), strFromU8(bytes)]),
    );
    const pictures = files.flatMap(({ path }) =>
      path.startsWith('public/') ? [path.slice('public'.length)] : [],
    );
    const issues = checkImport(added, pictures).issues.filter(
      ({ file, level }) => file in added && level === 'error',
    );
    expect(issues.map((issue) => issueText(issue, ''))).toEqual([]);
  });
});

/** What an author would add, no more than the report and the validator ask for. */
function filled({ fields, body, source, ...draft }: Draft): Draft {
  const { evenement, ...rest } = fields;
  const themes = fields['themes'] as readonly string[];
  return {
    ...draft,
    fields: {
      ...without(rest),
      ...(draft.kind === 'syntheses' && {
        evenement: {
          nom: 'Une rencontre',
          type: 'rencontre',
          debut: '2025-03-20',
          ...without((evenement ?? {}) as Fields),
        },
      }),
      ...(draft.kind === 'cas' && { maturite: 'installe' }),
      resume:
        fields['resume'] ??
        'Des professionnels de la région se réunissent et disent ce dont ils ont besoin pour travailler ensemble.',
      themes: themes.length > 0 ? themes : ['ville-hopital'],
      verifie_le: TODAY,
    },
    body: body
      .replace(new RegExp(`${GAP}[^\\n]*`, 'g'), 'Rien à dire.')
      .replaceAll('![](', '![Une image]('),
    source: source && { editeur: 'Une fédération', ...without(source) },
  };
}

const without = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Read another way than the importer does: the texts of the XML, deleted ones left out. */
function rawWords(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  return ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'].flatMap((name) => {
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    const text = xml
      .replace(/<w:del [\s\S]*?<\/w:del>/g, '')
      .replace(/<\/w:p>|<w:tab\/>|<w:br\/>/g, ' ')
      .replace(/<w:instrText[\s\S]*?<\/w:instrText>/g, '')
      .replace(/<[^>]*>/g, '')
      .replace(/&(\w+);/g, (_, entity: string) => (entity === 'apos' ? '’' : ' '));
    return wordsIn(text);
  });
}

describe('a file that cannot be imported', () => {
  it.each(namesIn('refuses'))('%s is refused in plain French', async (name) => {
    const refused = await importDocx(readDocx(`refuses/${name}`), { today: TODAY }).catch(
      (error: unknown) => error,
    );
    expect(refused).toBeInstanceOf(Refusal);
    const { message, advice } = refused as Refusal;
    await expect(`${message}\n→ ${advice}\n`).toMatchFileSnapshot(
      join(FOLDER, 'refuses', `${name}.refus.txt`),
    );
  });
});
