/** The lines of a text that are worth showing, with what cannot be seen made visible. Pure. */

const CONTEXT = 2;
const MOST_LINES = 8;
const LONGEST_LINE = 320;

export interface ExcerptLine {
  readonly text: string;
  /** Whether the line is not in the other text: what to look at. */
  readonly isChanged: boolean;
}

const ELLIPSIS: ExcerptLine = { text: '…', isChanged: false };

/**
 * The lines of `text` that differ from `other`, with two lines around them; the beginning of the
 * text where there is nothing to compare it with. Lines left out are an ellipsis.
 */
export function excerptOf(text: string, other?: string): ExcerptLine[] {
  if (text.trim() === '') return [{ text: '(rien)', isChanged: true }];
  const lines = linesOf(text);
  const [from, to] = other === undefined ? [0, 0] : changedLines(lines, linesOf(other));
  const start = Math.max(0, from - CONTEXT);
  const end = Math.min(lines.length, from === to && start === 0 ? MOST_LINES : to + CONTEXT);
  return [
    ...(start > 0 ? [ELLIPSIS] : []),
    ...lines.slice(start, end).map((line, index) => ({
      text: visible(line),
      isChanged: start + index >= from && start + index < to && line !== '',
    })),
    ...(end < lines.length ? [ELLIPSIS] : []),
  ];
}

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n');

/** The range of lines that differ: all those between the first difference and the last. */
function changedLines(lines: readonly string[], others: readonly string[]): [number, number] {
  const shorter = Math.min(lines.length, others.length);
  let same = 0;
  while (same < shorter && lines[same] === others[same]) same += 1;
  let sameEnd = 0;
  while (sameEnd < shorter - same && lines.at(-1 - sameEnd) === others.at(-1 - sameEnd))
    sameEnd += 1;
  return [same, lines.length - sameEnd];
}

/** Tabulations, byte order marks and control characters, drawn; a line without end, cut. */
function visible(line: string): string {
  const shown = line
    .replaceAll('\t', '⇥\u00A0')
    .replaceAll('\uFEFF', '[BOM]')
    .replaceAll('\r', '␍')
    .replace(/[\u0000-\u001F]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)));
  return shown.length > LONGEST_LINE ? `${shown.slice(0, LONGEST_LINE)}…` : shown;
}
