/** Everything contributed that one page shows goes through here: fields and bodies alike. */
import { markdownToHtml } from 'satteri';
import { MARKDOWN_FEATURES } from '../model/parse/markdown.ts';
import { escapeHtml } from './escape.ts';
import { bodyPlugin } from './body-plugin.ts';
import { beforeLastWord, noteCallAttributes } from './note-call.ts';
import type { PageTextOptions } from './page-options.ts';
import { tablePlugin } from './table-plugin.ts';
import { frenchTypography } from './typography.ts';

/** The texts of one page: an abbreviation is explained at its first use in it, and only there. */
export interface PageText {
  /** A text of the frontmatter, as safe HTML. */
  inline(text: string): string;
  /** A text of the frontmatter followed by the call of its source. */
  noted(text: string, source: string): string;
  /** A Markdown body, as safe HTML. */
  block(markdown: string): string;
}

export function createPageText(options: PageTextOptions): PageText {
  const { abbreviator, citation } = options;
  const explain = (typeset: string, context = '') =>
    abbreviator
      .mark(typeset, context)
      .map((segment) =>
        segment.meaning === undefined
          ? escapeHtml(segment.text)
          : `<abbr title="${escapeHtml(frenchTypography(segment.meaning))}">${escapeHtml(segment.text)}</abbr>`,
      )
      .join('');
  return {
    inline: (text) => explain(frenchTypography(text)),
    noted: (text, source) => {
      const [before, word] = beforeLastWord(frenchTypography(text));
      return `${explain(before)}<span class="lie">${explain(word, before)}${noteCall(citation(source))}</span>`;
    },
    block: (markdown) =>
      markdownToHtml(markdown, {
        features: MARKDOWN_FEATURES,
        mdastPlugins: [bodyPlugin(options)],
        hastPlugins: [tablePlugin()],
      }).html,
  };
}

function noteCall(found: ReturnType<PageTextOptions['citation']>): string {
  if (!found) return '';
  const { button, link } = noteCallAttributes(found.number);
  const element = (name: string, attributes: Readonly<Record<string, string>>) =>
    `<${name}${Object.entries(attributes)
      .map(([key, value]) => ` ${key}="${escapeHtml(value)}"`)
      .join('')}>${found.number}</${name}>`;
  return `<sup class="appel">${element('button', button)}${element('a', link)}</sup>`;
}
