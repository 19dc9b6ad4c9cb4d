import { setTimeout as wait } from 'node:timers/promises';

/** One host with and without `www.`. */
const hostOf = (address: string) => new URL(address).host.replace(/^www\./, '');

export interface Pace {
  /** How many hosts at a time. */
  readonly lanes: number;
  /** Between two addresses of one host, in milliseconds. */
  readonly pause: number;
}

/** Does a task for each address: one at a time on a host, several hosts side by side. */
export async function byHost(
  addresses: readonly string[],
  { lanes, pause }: Pace,
  task: (address: string) => Promise<void>,
): Promise<void> {
  // The longest queues first: they decide when it ends.
  const queues = [...Map.groupBy(addresses, hostOf).values()].sort((a, b) => b.length - a.length);
  const lane = async () => {
    for (let queue = queues.shift(); queue !== undefined; queue = queues.shift()) {
      for (const [rank, address] of queue.entries()) {
        if (rank > 0) await wait(pause);
        await task(address);
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
