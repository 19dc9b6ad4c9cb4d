/** The colours of the site, read from its style sheet, so that tests and pictures never retype them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../files/project.ts';

export type Scheme = 'light' | 'dark';

const TOKENS = join(ROOT, 'src', 'styles', 'tokens.css');

/** Each role, `color-text`, with its colour in a scheme, `#1a2830`. */
export function colorsOf(scheme: Scheme, css = readFileSync(TOKENS, 'utf8')): Map<string, string> {
  const values = new Map(
    [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]),
  );
  const resolve = (value: string): string => {
    const pair = /^light-dark\((.+?),\s*(.+)\)$/.exec(value);
    if (pair) return resolve(scheme === 'light' ? pair[1]! : pair[2]!);
    const alias = /^var\(--([\w-]+)\)$/.exec(value);
    return alias ? resolve(values.get(alias[1]!) ?? '') : value;
  };
  return new Map(
    [...values]
      .filter(([name]) => name.startsWith('color-'))
      .map(([name, value]) => [name, resolve(value)]),
  );
}

/** Contrast of two colours `#rrggbb`, from 1 to 21: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)) as [
    number,
    number,
    number,
  ];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
