/** Everything contributed that one page shows goes through here: fields and bodies alike. */
import { markdownToHtml } from 'satteri';
import { MARKDOWN_FEATURES } from '../model/parse/markdown.ts';
import { escapeHtml } from './escape.ts';
import { bodyPlugin } from './body-plugin.ts';
import type { PageTextOptions } from './page-options.ts';
import { tablePlugin } from './table-plugin.ts';
import { frenchTypography } from './typography.ts';

/** The texts of one page: an abbreviation is explained at its first use in it, and only there. */
export interface PageText {
  /** A text of the frontmatter, as safe HTML. */
  inline(text: string): string;
  /** A Markdown body, as safe HTML. */
  block(markdown: string): string;
}

export function createPageText(options: PageTextOptions): PageText {
  const { abbreviator } = options;
  return {
    inline: (text) =>
      abbreviator
        .mark(frenchTypography(text))
        .map((segment) =>
          segment.meaning === undefined
            ? escapeHtml(segment.text)
            : `<abbr title="${escapeHtml(frenchTypography(segment.meaning))}">${escapeHtml(segment.text)}</abbr>`,
        )
        .join(''),
    block: (markdown) =>
      markdownToHtml(markdown, {
        features: MARKDOWN_FEATURES,
        mdastPlugins: [bodyPlugin(options)],
        hastPlugins: [tablePlugin],
      }).html,
  };
}
