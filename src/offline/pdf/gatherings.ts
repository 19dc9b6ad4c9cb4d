/**
 * Cuts a book in gatherings that a browser prints one after the other: the memory that it takes is
 * that of one, whatever the book has. Pure.
 */

/** What stands together in a section, and whether it begins on a new sheet. */
export interface Leaf {
  readonly html: string;
  readonly isOnNewSheet: boolean;
}

/** A part of a book: it begins on a new sheet, and may go on in the next gathering. */
export interface Section {
  /** Its opening tag, with what the style sheet knows it by. */
  readonly tag: string;
  readonly leaves: readonly Leaf[];
}

interface Placed extends Leaf {
  readonly section: Section;
}

/**
 * The gatherings of a book, as HTML of at most `most` signs, unless one leaf alone is longer. They
 * begin where a sheet does, so that nothing shows; inside a run longer than a gathering, at a leaf.
 */
export function gatheringsOf(sections: readonly Section[], most: number): string[] {
  const leaves = sections.flatMap((section) =>
    section.leaves.map((leaf, index): Placed => ({
      ...leaf,
      section,
      isOnNewSheet: index === 0 || leaf.isOnNewSheet,
    })),
  );
  const gatherings: Placed[][] = [];
  let room = 0;
  for (const run of runsOf(leaves)) {
    for (const piece of sizeOf(run) > most ? run.map((leaf) => [leaf]) : [run]) {
      const size = sizeOf(piece);
      if (gatherings.length === 0 || size > room) {
        gatherings.push([]);
        room = most;
      }
      gatherings.at(-1)!.push(...piece);
      room -= size;
    }
  }
  return gatherings.map(htmlOf);
}

const sizeOf = (leaves: readonly Leaf[]) => leaves.reduce((sum, { html }) => sum + html.length, 0);

/** What stands between two new sheets. */
function runsOf(leaves: readonly Placed[]): Placed[][] {
  const runs: Placed[][] = [];
  for (const leaf of leaves) {
    if (leaf.isOnNewSheet) runs.push([leaf]);
    else runs.at(-1)!.push(leaf);
  }
  return runs;
}

const htmlOf = (leaves: readonly Placed[]) =>
  [...Map.groupBy(leaves, ({ section }) => section)]
    .map(([{ tag }, own]) => `${tag}${own.map(({ html }) => html).join('\n')}</section>`)
    .join('\n');
