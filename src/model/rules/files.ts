import type { Check } from './check.ts';

/** Two files that would have the same address, by their extension, case or accents. */
export const duplicateNames: Check = function* ({ doubles }) {
  for (const { entry, first } of doubles) {
    yield {
      place: entry.locate(),
      message: `\`${entry.path}\` et \`${first.path}\` donneraient la même page.`,
      advice: 'Gardez-en un seul, ou donnez-leur deux noms différents.',
      elsewhere: [first.locate()],
    };
  }
};
