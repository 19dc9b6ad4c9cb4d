import { defineConfig } from 'vitest/config';

/** Tests of the built site are long, and share browsers and the machine: one file after another. */
const ofTheSite = (name: string, include: string) => ({
  test: {
    name,
    include: [include],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});

export default defineConfig({
  test: {
    // `unit` needs nothing; the two others need a built `dist/`. What builds sites of its own
    // stands apart: two builds at once would write in the same place.
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      ofTheSite('site', 'tests/*.test.ts'),
      ofTheSite('builds', 'tests/builds/*.test.ts'),
    ],
  },
});
