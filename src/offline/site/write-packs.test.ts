import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { packOf, type Pack } from './packs.ts';
import { writePacks } from './write-packs.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const many = new Map(
  Array.from({ length: 60 }, (_, rank) => [
    `pagefind/fragment/f-${rank}.pf_fragment`,
    encode(`texte ${rank} ${'é\u2028</script>'.repeat(1500)}`),
  ]),
);

/** What the scripts register when a browser runs them. */
function registered(files: ReadonlyMap<string, string>): Map<string, Pack> {
  const packs = new Map<string, Pack>();
  for (const script of files.values())
    runInNewContext(script, {
      reperesPaquet: (name: string, pack: Pack) => packs.set(name, structuredClone(pack)),
    });
  return packs;
}

describe('packs', () => {
  test('give every file back, where its path says', () => {
    const bytes = Uint8Array.of(0, 255, 128, 10);
    const files = new Map([...many, ['pagefind/index/a.pf_index', bytes]]);
    const { counts, files: scripts } = writePacks(files);
    const packs = registered(scripts);
    for (const [path, content] of files) {
      const { texts, bytes: coded } = packs.get(packOf(path, counts))!;
      const given = texts[path] ?? Buffer.from(coded[path]!, 'base64');
      expect(Buffer.from(given)).toEqual(Buffer.from(content));
    }
  });

  test('are several once they would be large, and few', () => {
    const { counts, files } = writePacks(many);
    expect(counts['textes']).toBeGreaterThan(3);
    expect(files.size).toBeLessThan(many.size / 4);
  });

  test('are the same in whatever order the files come', () => {
    const backwards = new Map([...many].reverse());
    expect([...writePacks(backwards).files]).toEqual([...writePacks(many).files]);
  });
});
