/** Maps and lists of Immutable.js, as the package hands the data of a fiche: what this reads of them. */
interface Data {
  map(change: (value: unknown) => unknown): Data;
  filter(keep: (value: unknown) => boolean): Data;
}

interface Saved<Self> {
  get(key: 'data'): unknown;
  set(key: 'data', value: never): Self;
}

/**
 * Before a fiche is saved: `false`, the default of every yes-or-no of the model, is not written.
 * The form would add such lines to each fiche that it saves.
 */
export const leaveOutDefaults = <Entry extends Saved<Entry>>({
  entry,
}: {
  readonly entry: Entry;
}): Entry => entry.set('data', withoutFalse(entry.get('data')) as never);

const withoutFalse = (value: unknown): unknown =>
  isData(value) ? value.map(withoutFalse).filter((one) => one !== false) : value;

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && 'filter' in value && 'map' in value;
