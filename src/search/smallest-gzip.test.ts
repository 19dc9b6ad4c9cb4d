import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { smallestGzip } from './smallest-gzip.ts';

const TEXT = new TextEncoder().encode('Une CPTS du lac, une CPTS des monts. '.repeat(200));

it('a file packed small holds the same, in no more bytes than zlib at its best', async () => {
  const packed = await smallestGzip(TEXT);
  expect(new Uint8Array(gunzipSync(packed))).toEqual(TEXT);
  expect(packed.length).toBeLessThanOrEqual(gzipSync(TEXT, { level: 9 }).length);
  expect(await smallestGzip(TEXT)).toEqual(packed);
});

it('what packs it leaves the errors of the process alone', async () => {
  const before = process.listenerCount('uncaughtException');
  await smallestGzip(TEXT);
  expect(process.listenerCount('uncaughtException')).toBe(before);
});
