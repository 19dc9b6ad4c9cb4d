/** Gzip as small as it gets, by Zopfli: a twentieth under the best of zlib, and slow. */

type Zopfli = typeof import('@gfx/zopfli');

const ITERATIONS = { numiterations: 5 };
/** What Zopfli's script listens to as if the process were its own: our errors would show its source. */
const EVENTS = ['uncaughtException', 'unhandledRejection'] as const;

let loading: Promise<Zopfli> | undefined;

async function load(): Promise<Zopfli> {
  const own: NodeJS.EventEmitter = process;
  const before = EVENTS.map((event) => new Set(own.listeners(event)));
  const zopfli = await import('@gfx/zopfli');
  for (const [rank, event] of EVENTS.entries())
    for (const listener of own.listeners(event))
      if (!before[rank]!.has(listener))
        own.removeListener(event, listener as (...details: unknown[]) => void);
  return zopfli;
}

/** The bytes of a gzip file that holds `content`: the same on every system. */
export async function smallestGzip(content: Uint8Array): Promise<Uint8Array> {
  const { gzipAsync } = await (loading ??= load());
  return new Uint8Array(await gzipAsync(content, ITERATIONS));
}
