import { describe, expect, it } from 'vitest';
import { runCommand, runSteps, type Ending, type Step } from './run-steps.ts';

const step = (name: string, ...after: string[]): Step => ({ name, command: [name], after });

/** Runs steps that last one turn each; those named fail. */
async function play(steps: readonly Step[], { atOnce = 2, failing = [] as string[] } = {}) {
  const said: string[] = [];
  let now = 0;
  let most = 0;
  const run = async ({ name }: Step): Promise<Ending> => {
    most = Math.max(most, (now += 1));
    await new Promise((resolve) => setTimeout(resolve, 1));
    now -= 1;
    return { ok: !failing.includes(name), output: `${name} speaks\n` };
  };
  const failed = await runSteps(steps, { atOnce, run, say: (text) => said.push(text) });
  return { failed, most, text: said.join('') };
}

describe('steps', () => {
  it('run as many at once as allowed', async () => {
    const steps = ['a', 'b', 'c', 'd'].map((name) => step(name));
    expect((await play(steps)).most).toBe(2);
    expect((await play(steps, { atOnce: 1 })).most).toBe(1);
  });

  it('begin after those that they name, which others do not wait for', async () => {
    const { text } = await play([step('a'), step('b', 'a'), step('c')]);
    const order = [...text.matchAll(/(\w) begins|── (\w):/g)].map(([found]) => found);
    expect(order.indexOf('b begins')).toBeGreaterThan(order.indexOf('── a:'));
    expect(order.indexOf('c begins')).toBeLessThan(order.indexOf('── a:'));
  });

  it('all run when one fails, but those that come after it, which fail too', async () => {
    const steps = [step('a'), step('b', 'a'), step('c', 'b'), step('d')];
    const { failed, text } = await play(steps, { failing: ['a'] });
    expect(failed).toEqual(['a', 'b', 'c']);
    expect(text).toContain('b: skipped, a failed');
    expect(text).toContain('d speaks');
  });

  it('that wait for each other are refused', async () => {
    await expect(play([step('a', 'b'), step('b', 'a')])).rejects.toThrow('never ends');
  });
});

describe('a command', () => {
  const run = runCommand(process.cwd(), process.env);

  it('gives what it prints, and whether it ended well', async () => {
    const script = "console.log('one'); console.error('two'); process.exitCode = 3";
    const { ok, output } = await run({ name: 'own', command: ['node', '-e', script] });
    expect(ok).toBe(false);
    expect(output).toMatch(/one\s+two|two\s+one/);
  });

  it('that is not there fails and says so', async () => {
    const { ok, output } = await run({ name: 'absent', command: ['no-such-program-here'] });
    expect(ok).toBe(false);
    expect(output).toContain('no-such-program-here');
  });
});
