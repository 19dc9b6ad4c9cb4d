import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sitemapFiles, sitemapPageOf } from '../open-data/sitemap.ts';
import { listFiles } from './read-content.ts';

/** Writes the site's map once its pages are built, so that none can be forgotten. */
export function sitemap(): AstroIntegration {
  let root = '';
  return {
    name: 'reperes-sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': ({ dir }) => {
        const folder = resolve(fileURLToPath(dir));
        const pages = listFiles(folder).flatMap((path) =>
          path.endsWith('.html')
            ? (sitemapPageOf(readFileSync(join(folder, path), 'utf8')) ?? [])
            : [],
        );
        for (const { name, content } of sitemapFiles(pages, (path) => root + path.slice(1)))
          writeFileSync(join(folder, name), content);
      },
    },
  };
}
