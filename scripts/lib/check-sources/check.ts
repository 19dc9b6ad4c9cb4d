/** Checks where the addresses of sources lead. */
import type { Item } from '../../../src/model/graph.ts';
import { ask, type Asking } from './ask.ts';
import { byHost, type Pace } from './by-host.ts';
import type { Exception } from './exceptions.ts';
import type { Checked } from './report.ts';
import { verdictOf } from './verdict.ts';

export interface Settings extends Asking, Pace {
  readonly exceptions: readonly Exception[];
  /** Told each time an address has answered. */
  readonly say: (checked: Checked) => void;
}

/** Sources are answered in their order. An address that several have is asked for once. */
export async function checkSources(
  sources: readonly Item<'sources'>[],
  settings: Settings,
): Promise<Checked[]> {
  const asked = sources.filter((source) => isAsked(source, settings.exceptions));
  const byAddress = Map.groupBy(asked, ({ data }) => withoutAnchor(data.url!));
  const found = new Map<Item<'sources'>, Checked>();
  await byHost([...byAddress.keys()], settings, async (address) => {
    const answer = await ask(address, settings);
    for (const source of byAddress.get(address)!) {
      const checked = { source, answer, verdict: verdictOf(source.data, answer) };
      found.set(source, checked);
      settings.say(checked);
    }
  });
  return asked.map((source) => found.get(source)!);
}

const withoutAnchor = (address: string) => address.replace(/#.*$/s, '');

function isAsked({ slug, data }: Item<'sources'>, exceptions: readonly Exception[]): boolean {
  if (data.url === undefined) return false;
  const { host } = new URL(data.url);
  return !exceptions.some((each) => each.source === slug || each.host === host);
}
