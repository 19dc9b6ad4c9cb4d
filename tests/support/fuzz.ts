/** Properties that meet generated inputs: few in `npm test`, 100,000 in `npm run fuzz`. */
import fc from 'fast-check';
import { test } from 'vitest';
import { HOSTILE_MARKDOWN, HOSTILE_TEXTS, HOSTILE_YAML } from './hostile.ts';

/** The same inputs every time, unless `FUZZ_SEED` says otherwise. */
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_126);
const RUNS = process.env['FUZZ_RUNS'];
/** What a single input may take, whatever it is, on a busy machine. */
const MAX_MILLISECONDS = 20_000;
const HOURS = 6 * 3_600_000;

/**
 * Registers a test that holds for every generated input, `usual` of them unless `FUZZ_RUNS` says
 * otherwise. A failure prints the seed and the smallest input that shows it.
 */
export function holds<T>(
  sentence: string,
  usual: number,
  input: fc.Arbitrary<T>,
  check: (input: T) => void | Promise<void>,
): void {
  const numRuns = RUNS === undefined ? usual : Number(RUNS);
  const timed = async (value: T) => {
    const started = performance.now();
    await check(value);
    const spent = performance.now() - started;
    if (spent > MAX_MILLISECONDS) throw new Error(`took ${Math.round(spent)} ms`);
  };
  test(sentence, { timeout: HOURS }, () =>
    fc.assert(fc.asyncProperty(input, timed), { seed: SEED, numRuns }),
  );
}

/** Any text: odd signs, lone surrogates left out (no UTF-8 has them). */
const anyText = fc.string({ unit: 'binary', maxLength: 20 });

/** A piece of text that may hurt. */
export const hostileBit: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_MARKDOWN),
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.constantFrom(...HOSTILE_YAML),
  anyText,
);

/** A Markdown text made of pieces that may hurt. */
export const hostileMarkdown: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...HOSTILE_MARKDOWN) },
      { weight: 1, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
      { weight: 1, arbitrary: fc.lorem({ maxCount: 4 }) },
      { weight: 1, arbitrary: anyText },
    ),
    { minLength: 1, maxLength: 12 },
  )
  .chain((bits) => fc.constantFrom('', ' ', '\n', '\n\n').map((between) => bits.join(between)));

/** One change to a text: something cut, something put in its place. */
export interface Cut {
  /** Where, as a share of the text. */
  readonly at: number;
  readonly length: number;
  readonly insert: string;
}

const cut = (insert: fc.Arbitrary<string>): fc.Arbitrary<Cut> =>
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(80)),
    insert,
  });

/** Changes to make to a text, one to four. */
export const cuts: fc.Arbitrary<readonly Cut[]> = fc.array(
  cut(fc.oneof(fc.constant(''), hostileBit)),
  { minLength: 1, maxLength: 4 },
);

/** The text once changed. */
export const cutText = (text: string, changes: readonly Cut[]): string =>
  changes.reduce((current, { at, length, insert }) => {
    const start = Math.floor(at * current.length);
    return current.slice(0, start) + insert + current.slice(start + length);
  }, text);

/** The bytes once some of them are changed, and the end cut off when `keep` is less than one. */
export function scratch(
  bytes: Uint8Array,
  marks: readonly { readonly at: number; readonly byte: number }[],
  keep = 1,
): Uint8Array {
  const copy = bytes.slice(0, Math.floor(bytes.length * keep));
  for (const { at, byte } of marks)
    if (copy.length > 0) copy[Math.min(copy.length - 1, Math.floor(at * copy.length))] = byte;
  return copy;
}

export const scratches = fc.array(
  fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) }),
  { minLength: 1, maxLength: 6 },
);
