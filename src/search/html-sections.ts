/** The sections of a rendered body, as plain text. Pure. */
import type { FragmentSection } from './index-format.ts';

const HEADING = /<h[23](?: id="([^"]*)")?>([\s\S]*?)<\/h[23]>/g;

/** What stands under each heading of our own HTML; what precedes the first has no title. */
export function sectionsOf(html: string): FragmentSection[] {
  const headings = [...html.matchAll(HEADING)];
  const starts = [{ title: '', anchor: '', at: 0, from: 0 }].concat(
    headings.map((match) => ({
      title: textOf(match[2]!),
      anchor: match[1] ?? '',
      at: match.index,
      from: match.index + match[0].length,
    })),
  );
  return starts
    .map(({ title, anchor, from }, rank) => ({
      title,
      anchor,
      text: textOf(html.slice(from, starts[rank + 1]?.at)),
    }))
    .filter(({ title, text }) => title !== '' || text !== '');
}

/** Elements inside a line: no space stands between their words and those beside them. */
const IN_LINE = /<\/?(?:a|abbr|code|del|em|strong|sup)(?:\s[^>]*)?>/g;

const textOf = (html: string) =>
  html
    .replace(IN_LINE, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    // Non-breaking spaces are typography: they stay.
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
