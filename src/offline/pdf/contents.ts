/** The contents of a book: its parts and their pages, each with its page number. Pure. */
import { escapeHtml } from '../../markdown/escape.ts';
import { folioHtml } from './folio.ts';
import type { Section } from './gatherings.ts';

export interface Entry {
  readonly anchor: string;
  readonly title: string;
  /** Under which title it stands: a region, a report. */
  readonly group: string;
}

export interface PartEntry {
  readonly anchor: string;
  readonly title: string;
  /** None when the part is one page. */
  readonly entries: readonly Entry[];
}

export const CONTENTS_ANCHOR = 'sommaire';

export const contentsSection = (parts: readonly PartEntry[]): Section => ({
  tag: '<section class="table">',
  leaves: [
    {
      html: `<h1 id="${CONTENTS_ANCHOR}">Sommaire</h1>
<ul>${parts.map(partHtml).join('\n')}</ul>`,
      isOnNewSheet: true,
    },
  ],
});

const partHtml = ({ anchor, title, entries }: PartEntry) =>
  `<li class="table-partie">${lineHtml(anchor, title)}${entries.length > 0 ? groupsHtml(entries) : ''}</li>`;

function groupsHtml(entries: readonly Entry[]): string {
  const groups = Map.groupBy(entries, ({ group }) => group);
  return [...groups]
    .map(
      ([group, own]) =>
        `${group && `<p class="table-groupe">${escapeHtml(group)}</p>`}<ul>${own.map((entry) => `<li>${lineHtml(entry.anchor, entry.title)}</li>`).join('')}</ul>`,
    )
    .join('');
}

const lineHtml = (anchor: string, title: string) =>
  `<a href="#${anchor}"><span class="table-titre">${escapeHtml(title)}</span> ${folioHtml(anchor)}</a>`;
