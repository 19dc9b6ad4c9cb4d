/**
 * Open pages that hold something of another version than the kept one. Such a page is answered by
 * the network only: the kept copy would mix two versions in it. Workers are stopped and started at
 * will, so that the list is kept where the copies are.
 */
import { matchKnown, openKnown } from './kept-copy.ts';

const FOLDER = 'autre-version/';

export class Strangers {
  readonly #base: string;
  /** Pages whose own bytes are still being compared. */
  readonly #checks = new Map<string, Promise<void>>();

  constructor(base: string) {
    this.#base = base;
  }

  /** Notes a page if its bytes turn out not to be right; it is given no file before that. */
  async check(client: string, isRight: Promise<boolean>): Promise<void> {
    const checked = isRight.then((right) => (right ? undefined : this.add(client)));
    this.#checks.set(client, checked);
    await checked.finally(() => this.#checks.delete(client));
  }

  async add(client: string): Promise<void> {
    if (client)
      await (await openKnown(this.#base)).put(this.#base + FOLDER + client, new Response());
  }

  async has(client: string): Promise<boolean> {
    await this.#checks.get(client);
    return client !== '' && !!(await matchKnown(this.#base, FOLDER + client));
  }

  /** Forgets all pages but these. */
  async replace(clients: readonly string[]): Promise<void> {
    const known = await openKnown(this.#base);
    for (const request of await known.keys())
      if (request.url.includes(FOLDER)) await known.delete(request);
    for (const client of clients) await this.add(client);
  }
}
