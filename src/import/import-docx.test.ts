import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8 } from 'fflate';
import { expect, it } from 'vitest';
import { checkImport, REGISTERS, TODAY } from '../../tests/support/import-collection.ts';
import { filesOf } from './fiche/files.ts';
import { importDocx, type ImportOptions } from './import-docx.ts';

const bytes = new Uint8Array(
  readFileSync(
    join(import.meta.dirname, '../../tests/fixtures/docx/bons/suivi-et-commentaires.docx'),
  ),
);
const run = (options: Partial<ImportOptions> = {}) =>
  importDocx(bytes, { today: TODAY, registers: REGISTERS, ...options });

it('gives way to the values of the author, group by group', async () => {
  const given = { region: 'corse', evenement: { debut: '2025-01-02' }, sources: ['rapport-tour'] };
  const { draft } = await run({ given: () => given });
  expect(draft.fields).toMatchObject({
    region: 'corse',
    sources: ['rapport-tour'],
    evenement: { type: 'seminaire', debut: '2025-01-02' },
  });
  expect(draft.source).toBeUndefined();
  const { slug, files } = filesOf(draft);
  expect(slug).toBe('corse-2025-01-02-seminaire-coordonnateurs-bourgogne');
  expect(files.map(({ path }) => path.split('/')[0])).toEqual(['content', 'public', 'public']);
});

it('names the files again when the draft changes', async () => {
  const { draft } = await run();
  const changed = { ...draft, fields: { ...draft.fields, region: 'bretagne' } };
  const { files } = filesOf(changed);
  const name = 'bretagne-2025-09-23-seminaire-coordonnateurs-bourgogne';
  expect(files.map(({ path }) => path)).toEqual([
    `content/syntheses/${name}.md`,
    `content/sources/${name}-compte-rendu.yaml`,
    `public/images/${name}-1.png`,
    `public/images/${name}-2.png`,
  ]);
  expect(strFromU8(files[0]!.bytes)).toContain(`](/images/${name}-1.png)`);
  expect(filesOf(draft, 'autre').files[0]!.path).toBe('content/syntheses/autre.md');
});

it('takes the pictures that its host has encoded', async () => {
  const light = new Uint8Array([1, 2, 3]);
  const { draft } = await run({
    encodePicture: ({ contentType }) =>
      Promise.resolve(contentType === 'image/png' ? { extension: 'jpg', bytes: light } : undefined),
  });
  expect(draft.pictures.map(({ extension, bytes: found }) => [extension, found])).toEqual([
    ['jpg', light],
    ['jpg', light],
  ]);
});

it('leaves the place of a picture that is too heavy, which the validator then asks for', async () => {
  const heavy = new Uint8Array(700_000).fill(7);
  const { draft, report } = await run({
    encodePicture: () => Promise.resolve({ extension: 'png', bytes: heavy }),
  });
  expect(draft.pictures).toEqual([]);
  expect(report.map(({ message }) => message)).toContain(
    'l’image pèse 700 ko ; il en faut 600 au plus : elle n’est pas reprise'
      .replaceAll(' ;', '\u202F;')
      .replaceAll(' :', '\u00A0:'),
  );
  const { files } = filesOf(draft);
  const path = files[0]!.path.replace('content/', '');
  const { issues } = checkImport({ [path]: strFromU8(files[0]!.bytes) }, []);
  expect(issues.filter(({ rule }) => rule === 'image-introuvable')).toHaveLength(2);
});
