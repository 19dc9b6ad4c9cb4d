import { escapeHtml } from '../markdown/escape.ts';
import { frenchTypography } from '../markdown/typography.ts';

/** A French text of ours as safe HTML: what stands between backticks is what one types, as it is. */
export const inlineCode = (text: string): string =>
  text
    .split(/`([^`]+)`/)
    .map((part, index) =>
      index % 2 === 0 ? escapeHtml(frenchTypography(part)) : `<code>${escapeHtml(part)}</code>`,
    )
    .join('');
