/** What runs on the proposals of people we do not know. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../files/project.ts';

interface Workflow {
  readonly on: Readonly<Record<string, { readonly paths: readonly string[] }>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: { readonly validate: { readonly steps: readonly Step[] } };
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const text = readFileSync(join(ROOT, '.github/workflows/contenu.yml'), 'utf8');
const { on, permissions, jobs } = parse(text) as Workflow;
const { steps } = jobs.validate;

describe('the workflow of proposals', () => {
  it('runs on proposals that touch the content, with what a fork may do', () => {
    expect(Object.keys(on)).toEqual(['pull_request']);
    expect(on['pull_request']!.paths).toContain('content/**');
    expect(permissions).toEqual({ contents: 'read' });
    expect(text).not.toContain('secrets.');
  });

  it('pins its actions, which keep no right to the repository', () => {
    const used = steps.filter(({ uses }) => uses);
    for (const { uses } of used) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
    expect(used[0]!.with).toEqual({ 'persist-credentials': false });
  });

  it('annotates the lines, without a word that is not an annotation', () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    expect(commands[0]).toBe('npm install');
    expect(commands[1]).toBe('npm run --silent validate -- --format github');
  });

  it('runs nothing that a proposal could put words in', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });
});
