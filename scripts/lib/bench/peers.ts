/** Other generators, on the same fiches: the commands that build and index a site with each. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where their packages are installed, by hand: `npm install --prefix scripts/lib/bench/peers`. */
export const PEERS_FOLDER = join(import.meta.dirname, 'peers');

export interface Peer {
  readonly name: PeerName;
  readonly label: string;
  /** Where its command runs. */
  readonly folder: string;
  /** For a shell: reads `BENCH_CORPUS`, writes `BENCH_OUT`. */
  readonly command: string;
}

export const PEER_NAMES = ['astro', 'starlight', 'eleventy', 'hugo'] as const;
export type PeerName = (typeof PEER_NAMES)[number];

const binary = (name: string) => `../node_modules/.bin/${name}`;
const index = `${binary('pagefind')} --site "$BENCH_OUT" --silent`;

const LABELS: Readonly<Record<PeerName, string>> = {
  astro: 'plain Astro + Pagefind',
  starlight: 'Starlight',
  eleventy: 'Eleventy + Pagefind',
  hugo: 'Hugo + Pagefind',
};

const COMMANDS: Readonly<Record<PeerName, string>> = {
  astro: `${binary('astro')} build --silent && ${index}`,
  starlight: `${binary('astro')} build --silent`,
  eleventy: `${binary('eleventy')} --quiet && ${index}`,
  hugo: `hugo --quiet --noBuildLock --contentDir "$BENCH_CORPUS" --destination "$BENCH_OUT" && ${index}`,
};

/** The peers asked for that are there, and what to do to have the others. */
export function findPeers(names: readonly PeerName[]): {
  readonly peers: readonly Peer[];
  readonly missing: readonly string[];
} {
  const isInstalled = existsSync(join(PEERS_FOLDER, 'node_modules'));
  const hasHugo = spawnSync('hugo', ['version']).status === 0;
  const missing: string[] = [];
  if (names.length > 0 && !isInstalled)
    missing.push(
      'No peer: run `npm install --prefix scripts/lib/bench/peers` to compare with them.',
    );
  if (isInstalled && names.includes('hugo') && !hasHugo)
    missing.push('No Hugo on this machine: it is left out.');
  const peers = names
    .filter((name) => isInstalled && (name !== 'hugo' || hasHugo))
    .map((name) => ({
      name,
      label: LABELS[name],
      folder: join(PEERS_FOLDER, name),
      command: COMMANDS[name],
    }));
  return { peers, missing };
}
