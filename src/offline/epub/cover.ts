/** The cover: the name, the region, the day, and the mark by the road. */
import { frenchDate } from '../../site/dates.ts';
import { BASELINE, SITE_NAME } from '../../site/identity.ts';
import { drawMark, MARK } from '../../site/mark.ts';
import { colorsOf } from '../../site/tokens.ts';
import type { Edition } from '../edition.ts';

/** What shelves show, drawn by `npm run images`: its place in the built site. */
export const COVER_PICTURE = 'partage/livre.png';

export const COVER = { width: 1600, height: 2560 } as const;
const { width: WIDTH, height: HEIGHT } = COVER;
const TEXT_FONT = "'Repères Texte', 'Atkinson Hyperlegible Next', Arial, sans-serif";
const MARGIN = 140;
/** How large the mark is drawn. */
const SCALE = 34;

/**
 * A picture of 1600 by 2560, in the site's colours of the day. Without a date it is the cover of no
 * copy in particular: that is drawn as a PNG, for the readers that show no SVG on their shelves.
 */
export function coverSvg({ title, date }: Pick<Edition, 'title'> & Partial<Edition>): string {
  const colors = colorsOf('light');
  const [paper, ink, soft, cap, road, line] = (
    ['page', 'text', 'text-soft', 'cas', 'road', 'road-line'] as const
  ).map((role) => colors.get(`color-${role}`) ?? '#000');
  const region = title.startsWith(`${SITE_NAME} · `) ? title.slice(SITE_NAME.length + 3) : '';
  const name = region ? SITE_NAME : title;
  const mark = drawMark({ cap: cap!, ink: ink!, paper: paper! });
  const x = (WIDTH - MARK.width * SCALE) / 2;
  const foot = 2140;
  return `<?xml version="1.0" encoding="utf-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
<title>${escapeXml(date === undefined ? title : `${title}, copie du ${frenchDate(date)}`)}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="${paper}"/>
<g font-family="'Repères Titres', 'Young Serif', Georgia, 'Times New Roman', serif" fill="${ink}">
${lines(name, MARGIN, 420, 165, 15)}
${lines(region, MARGIN, 560, 100, 27)}
</g>
<g font-family="${TEXT_FONT}" fill="${soft}">
${lines(BASELINE, MARGIN, region ? 700 : 590, 64, 40)}
</g>
<g transform="translate(${x} ${foot - MARK.height * SCALE}) scale(${SCALE})">${mark}</g>
<rect y="${foot}" width="${WIDTH}" height="${HEIGHT - foot}" fill="${road}"/>
<path d="M0 ${foot + 110}H${WIDTH}" stroke="${line}" stroke-width="14" stroke-dasharray="120 90"/>
${date === undefined ? '' : `<text x="${MARGIN}" y="${foot + 280}" font-family="${TEXT_FONT}" font-size="72" fill="#ffffff">${escapeXml(`Copie du ${frenchDate(date)}`)}</text>`}
</svg>
`;
}

/** Words cut into lines of about `most` letters. */
function lines(words: string, x: number, y: number, size: number, most: number): string {
  const cut: string[] = [];
  for (const word of words.split(' ').filter(Boolean)) {
    const last = cut.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most)
      cut[cut.length - 1] = `${last} ${word}`;
    else cut.push(word);
  }
  return cut
    .map(
      (text, rank) =>
        `<text x="${x}" y="${y + rank * size * 1.2}" font-size="${size}">${escapeXml(text)}</text>`,
    )
    .join('\n');
}

const escapeXml = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
