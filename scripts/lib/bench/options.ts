/** What `npm run bench` is asked. */
import { parseArgs } from 'node:util';
import { PEER_NAMES, type PeerName } from './peers.ts';

export interface BenchOptions {
  readonly sizes: readonly number[];
  /** How often each command is measured; figures are medians. */
  readonly runs: number;
  readonly peers: readonly PeerName[];
  readonly edits: boolean;
  readonly exports: boolean;
  readonly lighthouse: boolean;
  /** Prints the report as JSON in place of tables. */
  readonly json: boolean;
}

/** Reads the arguments; throws an error that says what to type. */
export function readOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      runs: { type: 'string', default: '3' },
      peers: { type: 'string', default: PEER_NAMES.join(',') },
      edits: { type: 'boolean', default: false },
      exports: { type: 'boolean', default: false },
      lighthouse: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const count = (text: string) => {
    if (!/^[1-9]\d*$/.test(text)) throw new Error(`« ${text} »: a whole number is expected here.`);
    return Number(text);
  };
  const peers = values.peers.split(',').filter((name) => name !== 'none');
  const unknown = peers.find((name) => !(PEER_NAMES as readonly string[]).includes(name));
  if (unknown !== undefined)
    throw new Error(`--peers: « ${unknown} » is none of ${PEER_NAMES.join(', ')}, none.`);
  return {
    ...values,
    sizes: positionals.length > 0 ? positionals.map(count) : [200, 1000],
    runs: count(values.runs),
    peers: peers as PeerName[],
  };
}
