import { frenchTypography } from '../../../src/markdown/typography.ts';
import { FICHE_KINDS, KINDS } from '../../../src/model/kinds.ts';
import { BASELINE, SITE_NAME } from '../../../src/site/identity.ts';
import { KIND_LABELS } from '../../../src/site/kind-labels.ts';
import { MARK, drawMark } from '../../../src/site/mark.ts';
import { colourOf, markColours } from './colours.ts';
import { FONTS } from './fonts.ts';
import type { Picture } from './picture.ts';

const SIZE = { width: 1200, height: 630 };
/** Where the stone stands. */
const GROUND = 492;

const STYLE = `${FONTS}
*{box-sizing:border-box;margin:0}
body{width:${SIZE.width}px;height:${SIZE.height}px;position:relative;overflow:hidden;
  background:${colourOf('--color-page')};color:${colourOf('--color-text')};
  font:400 35px/1.36 'Repères Texte';font-variant-numeric:lining-nums}
main{position:absolute;left:80px;top:64px;width:736px;height:${GROUND - 64 - 36}px;
  display:flex;flex-direction:column;justify-content:center}
h1{font:400 84px/1.08 'Repères Titres';text-wrap:balance}
.accueil h1{font-size:66px;line-height:1.16}
.filet{width:88px;height:10px;border-radius:5px;margin:26px 0 24px}
main p{color:${colourOf('--color-text-soft')};text-wrap:pretty}
svg{position:absolute;inset:0}
footer{position:absolute;left:80px;right:80px;top:${GROUND + 40}px;height:60px;
  display:flex;align-items:center;justify-content:space-between}
footer b{font:400 36px/1 'Repères Titres';padding-left:46px}
footer span{font-size:25px;color:${colourOf('--color-text-soft')}}`;

/** How many times the mark's own size the stone is. */
const SCALE = 13;

/** The stone at the side of the road, large enough for its route to show its line. */
function scene(cap: string): string {
  const { paper, ...colours } = markColours();
  const corner = `${SIZE.width - 80 - MARK.width * SCALE} ${GROUND - MARK.height * SCALE}`;
  const road = `d="M-14 ${GROUND + 8}H${SIZE.width}"`;
  return `<svg viewBox="0 0 ${SIZE.width} ${SIZE.height}">
<rect y="${GROUND}" width="100%" height="100%" fill="${colourOf('--color-surface')}"/>
<path ${road} stroke="${colourOf('--color-border')}" stroke-width="16"/>
<path ${road} stroke="${paper}" stroke-width="4" stroke-dasharray="34 24"/>
<g transform="translate(${corner}) scale(${SCALE})">${drawMark({ ...colours, paper, cap })}
<path d="${MARK.route}" fill="none" stroke="${paper}" stroke-width="0.35" stroke-dasharray="1.5 1.1" stroke-dashoffset="1.5"/>
<path d="${MARK.cap}" fill="${cap}"/></g>
<g transform="translate(80 ${GROUND + 50}) scale(1.5)">${drawMark({ ...colours, paper, cap: colours.cap })}</g>
</svg>`;
}

interface Words {
  readonly title: string;
  readonly text?: string;
  readonly footer: string;
}

/** A page to be seen where a link to the site is shared. */
function sharePage(name: string, cap: string, { title, text, footer }: Words): Picture {
  const words = [
    `<h1>${frenchTypography(title)}</h1><div class="filet"></div>`,
    text ? `<p>${frenchTypography(text)}</p>` : '',
  ];
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><style>${STYLE}
.filet{background:${cap}}</style>
${scene(cap)}
<main class="${text ? 'fiche' : 'accueil'}">${words.join('')}</main>
<footer><b>${SITE_NAME}</b><span>${frenchTypography(footer)}</span></footer></html>`;
  return { path: `partage/${name}.png`, ...SIZE, html };
}

/** The picture of the home page, and of everything that has none of its own; then one by kind. */
export const SHARE_PICTURES: readonly Picture[] = [
  sharePage('accueil', colourOf('--color-cas'), {
    title: BASELINE,
    footer: FICHE_KINDS.slice(0, 5)
      .map((kind) => KINDS[kind].plural)
      .join(' · '),
  }),
  ...FICHE_KINDS.map((kind) =>
    sharePage(kind, colourOf(`--color-${kind}`), {
      title: KINDS[kind].plural,
      text: KIND_LABELS[kind].introduction,
      footer: BASELINE,
    }),
  ),
];
