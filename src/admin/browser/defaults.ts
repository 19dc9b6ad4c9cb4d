/** A map of Immutable.js, as the package hands the data of a fiche: what this reads of it. */
interface Data {
  get(key: string): unknown;
  set(key: string, value: unknown): this;
  map(change: (value: unknown) => unknown): this;
  filter(keep: (value: unknown) => boolean): this;
}

const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && 'filter' in value && 'map' in value;

/**
 * Before a fiche is saved: `false`, the default of every yes-or-no of the model, is not written.
 * The form would add such lines to each fiche that it saves.
 */
export const leaveOutDefaults = ({ entry }: { readonly entry: Data }): Data =>
  entry.set('data', withoutFalse(entry.get('data')));

const withoutFalse = (value: unknown): unknown =>
  isData(value) ? value.map(withoutFalse).filter((one) => one !== false) : value;
