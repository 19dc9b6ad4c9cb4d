/** Coming back from a fiche finds the results as they were left: as many, at the same place. */

interface Place {
  readonly shown: number;
  readonly top: number;
}

const NOWHERE: Place = { shown: 0, top: 0 };

/** Notes, in the history, how many results are shown and where the reader is among them. */
export function keepPlace(shown: number): void {
  history.replaceState({ shown, top: Math.round(scrollY) } satisfies Place, '');
}

/** What was noted when the reader left this page; nothing on a first visit. */
export function placeKept(): Place {
  const state = history.state as Partial<Place> | null;
  return typeof state?.shown === 'number' && typeof state.top === 'number'
    ? { shown: state.shown, top: state.top }
    : NOWHERE;
}

/** Goes back there, once the results are shown. */
export function returnTo({ top }: Place): void {
  if (top > 0) scrollTo({ top, behavior: 'instant' });
}
