import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The folders of the project, as absolute paths. */
export const ROOT = join(import.meta.dirname, '..', '..');
/** `REPERES_CONTENT` names another content tree, inside the project: tests build fixtures so. */
export const CONTENT = resolve(ROOT, process.env['REPERES_CONTENT'] ?? 'content');
export const PUBLIC = join(ROOT, 'public');
export const DIST = join(ROOT, 'dist');

/**
 * "Today" for everything that is checked or printed: the day of the commit, so that the same
 * commit always gives the same result. While files are being changed, the clock: the commit to
 * come will be of that day. `SOURCE_DATE_EPOCH` (seconds) replaces both where there is no git.
 */
export function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  try {
    if (git('status', '--porcelain', '--', 'content') === '')
      return git('log', '-1', '--format=%cs');
  } catch {
    // not a git checkout: the clock is the best that is left
  }
  return new Date().toISOString().slice(0, 10);
}

/** The base path of the built site, with a slash at both ends: `/` or `/reperes/`. */
export const basePath = (): string =>
  `/${process.env['REPERES_BASE'] ?? ''}/`.replaceAll(/\/+/g, '/');

/** The commit that the project is at, 40 hexadecimal digits; empty when files differ from it. */
export function commit(): string {
  try {
    return git('status', '--porcelain') === '' ? git('rev-parse', 'HEAD') : '';
  } catch {
    return '';
  }
}

const git = (...words: string[]) =>
  execFileSync('git', words, {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
