import type { Check } from './check.ts';

/** Two files that would have the same address, by their extension or case. */
export const duplicateNames: Check = function* ({ paths }) {
  const seen = new Map<string, string>();
  for (const path of paths) {
    const stem = path.replace(/\.[^./]+$/, '').toLowerCase();
    const first = seen.get(stem);
    if (first === undefined) {
      seen.set(stem, path);
      continue;
    }
    yield {
      place: { file: path, line: 1, column: 1 },
      message: `\`${path}\` et \`${first}\` donneraient la même page.`,
      advice: 'Renommez l’un des deux, ou supprimez celui qui est en trop.',
      elsewhere: [{ file: first, line: 1, column: 1 }],
    };
  }
};
