/** Runs the steps of a job, two at a time where they allow it; says of each what it printed, at its end. */
import { spawn } from 'node:child_process';

export interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** Steps that must have ended well before: otherwise this one is skipped, and fails. */
  readonly after?: readonly string[];
}

export interface Ending {
  readonly ok: boolean;
  readonly output: string;
}

export interface Options {
  /** How many run at once. */
  readonly atOnce: number;
  readonly run: (step: Step) => Promise<Ending>;
  readonly say: (text: string) => void;
}

/**
 * Runs every step, in order as far as `after` allows, and returns the names of those that failed,
 * in the order of the list. Throws when steps wait for each other.
 */
export async function runSteps(steps: readonly Step[], options: Options): Promise<string[]> {
  const { atOnce, run, say } = options;
  const waiting = [...steps];
  const running = new Map<string, Promise<void>>();
  const ended = new Map<string, boolean>();
  const isReady = ({ after = [] }: Step) => after.every((name) => ended.has(name));

  const perform = async (step: Step): Promise<void> => {
    const lost = step.after?.filter((name) => !ended.get(name)) ?? [];
    if (lost.length > 0) {
      say(`\n── ${step.name}: skipped, ${lost.join(', ')} failed\n`);
      ended.set(step.name, false);
      return;
    }
    const started = Date.now();
    say(`   ${step.name} begins\n`);
    const { ok, output } = await run(step);
    const seconds = Math.round((Date.now() - started) / 1000);
    say(
      `\n── ${step.name}: ${step.command.join(' ')}\n${output}${ok ? 'ok' : 'FAILED'} in ${seconds} s\n`,
    );
    ended.set(step.name, ok);
  };

  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < atOnce ? waiting.findIndex(isReady) : -1;
    if (next === -1) {
      if (running.size === 0)
        throw new Error(`${waiting[0]!.name} waits for a step that never ends`);
      await Promise.race(running.values());
      continue;
    }
    const [step] = waiting.splice(next, 1);
    const { name } = step!;
    running.set(
      name,
      perform(step!).finally(() => running.delete(name)),
    );
  }
  return steps.map(({ name }) => name).filter((name) => !ended.get(name));
}

/** Runs the command of a step in a folder, and keeps what it prints. */
export const runCommand =
  (cwd: string, env: NodeJS.ProcessEnv) =>
  ({ command }: Step): Promise<Ending> =>
    new Promise((resolve) => {
      const [program = '', ...words] = command;
      const child = spawn(program, words, {
        cwd,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
        shell: process.platform === 'win32',
      });
      const printed: Buffer[] = [];
      child.stdout.on('data', (data: Buffer) => printed.push(data));
      child.stderr.on('data', (data: Buffer) => printed.push(data));
      const end = (ok: boolean, note = '') =>
        resolve({ ok, output: Buffer.concat(printed).toString() + note });
      child.on('error', (error) => end(false, `${error.message}\n`));
      child.on('close', (code) => end(code === 0));
    });
