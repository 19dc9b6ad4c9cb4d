import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { mdxBodyPlugin } from './src/files/mdx-body-plugin.ts';
import { sitemap } from './src/files/sitemap-integration.ts';
import { MARKDOWN_FEATURES } from './src/model/parse/markdown.ts';
import { markdownInBrowsers } from './src/markdown/browser/in-browsers.ts';
import { tablePlugin } from './src/markdown/table-plugin.ts';

const base = process.env.REPERES_BASE ?? '/';

export default defineConfig({
  site: process.env.REPERES_SITE ?? 'http://localhost:4321',
  base,
  trailingSlash: 'always',
  // The default, 'jsx', eats spaces between inline elements that French punctuation needs.
  compressHTML: 'jsx',
  // Nothing inline: the Content-Security-Policy of every page allows no inline style or script.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [markdownInBrowsers()] },
  devToolbar: { enabled: false },
  // Only parcours go through Astro's Markdown; fiches are rendered by the pages themselves.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      features: MARKDOWN_FEATURES,
      mdastPlugins: [mdxBodyPlugin(base)],
      hastPlugins: [tablePlugin],
    }),
  },
  // JSON Schemas for Astro's extension of VS Code, which reads them in the frontmatter of fiches.
  experimental: { contentIntellisense: true },
  integrations: [mdx(), sitemap()],
});
