/** Measures a command as a person waits for it: wall time, processor time, memory. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { ROOT } from '../../../src/files/project.ts';

export interface Measure {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of processor, of the command and of all that it started. */
  readonly cpu: number;
  /** The most memory held at once by the command and all that it started, in MB; 0 where it cannot be told. */
  readonly memory: number;
  /** What it printed. */
  readonly output: string;
}

const POLL_MS = 100;
const TIMES = /\n?wall ([\d.]+) user ([\d.]+) sys ([\d.]+)\s*$/;

/** Runs a command to its end, in the project or in `cwd`; rejects, with what it said, when it fails. */
export function measure(
  command: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  cwd = ROOT,
): Promise<Measure> {
  return new Promise((resolve, reject) => {
    const timed = spawn(
      'bash',
      ['-c', 'TIMEFORMAT="wall %R user %U sys %S"; time "$@"', 'bench', ...command],
      { cwd, env: { ...process.env, LC_ALL: 'C', ...environment } },
    );
    let output = '';
    let errors = '';
    let memory = 0;
    timed.stdout.on('data', (data: Buffer) => (output += data.toString()));
    timed.stderr.on('data', (data: Buffer) => (errors += data.toString()));
    const timer = setInterval(() => (memory = Math.max(memory, memoryOf(timed.pid!))), POLL_MS);
    timed.on('error', reject);
    timed.on('close', (code) => {
      clearInterval(timer);
      const [, wall, user, system] = TIMES.exec(errors) ?? [];
      if (code !== 0) reject(new Error(`${command.join(' ')}: ${output}\n${errors}`));
      else resolve({ wall: Number(wall), cpu: Number(user) + Number(system), memory, output });
    });
  });
}

/** The resident memory of a process and its descendants, in MB, where `/proc` tells. */
function memoryOf(root: number): number {
  const parents = new Map<number, number>();
  const sizes = new Map<number, number>();
  try {
    for (const name of readdirSync('/proc')) {
      if (!/^\d+$/.test(name)) continue;
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
        // Pages of its own: those that processes share would count several times.
        sizes.set(Number(name), Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0));
      } catch {
        // a process that has just ended
      }
    }
  } catch {
    return 0;
  }
  const belongs = (pid: number): boolean =>
    pid === root || (parents.has(pid) && belongs(parents.get(pid)!));
  let total = 0;
  for (const [pid, size] of sizes) if (belongs(pid)) total += size;
  return Math.round(total / 1024);
}
