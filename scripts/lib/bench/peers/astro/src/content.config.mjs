import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  fiches: defineCollection({
    loader: glob({ pattern: '**/*.md', base: process.env.BENCH_CORPUS }),
  }),
};
