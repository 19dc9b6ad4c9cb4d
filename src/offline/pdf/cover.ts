/** The first page of a PDF: what it is, how old, and where a newer one is. Pure. */
import { KINDS, type FicheKind } from '../../model/kinds.ts';
import { escapeHtml } from '../../markdown/escape.ts';
import { frenchDate } from '../../site/dates.ts';
import { BASELINE, SITE_NAME } from '../../site/identity.ts';
import { drawMark, MARK } from '../../site/mark.ts';
import type { Edition } from '../edition.ts';
import type { Section } from './gatherings.ts';
import type { Volume } from './volumes.ts';

const COUNTED: readonly FicheKind[] = [
  'cas',
  'leviers',
  'freins',
  'syntheses',
  'parcours',
  'propositions',
  'rapports',
  'cpts',
  'cadre',
];

export const coverSection = (edition: Edition, volume: Volume): Section => ({
  tag: '<section class="couverture">',
  leaves: [{ html: coverHtml(edition, volume), isOnNewSheet: true }],
});

function coverHtml(edition: Edition, volume: Volume): string {
  const own = edition.title.replace(SITE_NAME, '').replace(/^[\s·]+/, '');
  const subtitle = [own, volume.subtitle].filter(Boolean).join(', ');
  const mark = drawMark({ cap: 'var(--color-cas)', ink: '#000', paper: '#fff' });
  return `<svg viewBox="0 0 ${MARK.width} ${MARK.height}" aria-hidden="true">${mark}</svg>
<p class="couverture-titre">${SITE_NAME}</p>
${subtitle && `<p class="couverture-edition">${escapeHtml(subtitle)}</p>`}
<p class="couverture-phrase">${BASELINE}</p>
<p class="couverture-compte">${countsOf(volume)}</p>
<div class="couverture-pied">
<p><strong>Copie du ${frenchDate(edition.date)}</strong>${edition.commit && `, état ${escapeHtml(edition.commit.slice(0, 8))}`}. ${newerHtml(edition)}</p>
${edition.scope.region === undefined ? '' : `<p>Ce document contient les fiches de la région et celles qu’elles citent. ${othersHtml(edition)}</p>`}
<p>Un numéro en exposant renvoie aux sources, à la fin de chaque fiche. «\u202F(p.\u00A012)\u202F» donne la page d’une autre fiche. Les sigles sont expliqués dans le texte et dans le glossaire.</p>
<p>Textes sous Licence Ouverte 2.0, à reprendre en citant ${SITE_NAME}. Ce document n’émane pas de l’État.</p>
</div>`;
}

function newerHtml({ online }: Edition): string {
  if (online === undefined)
    return 'Les fiches changent\u00A0: demandez une copie plus récente à qui vous a donné celle-ci.';
  const address = escapeHtml(`${online}hors-ligne/`);
  return `Une copie plus récente peut se trouver sur <a href="${address}">${address}</a>.`;
}

const othersHtml = ({ online }: Edition) =>
  online === undefined
    ? 'Les autres sont sur le site.'
    : `Les autres sont sur <a href="${escapeHtml(online)}">${escapeHtml(online)}</a>.`;

function countsOf({ fiches }: Volume): string {
  return COUNTED.flatMap((kind) => {
    const count = fiches.filter((fiche) => fiche.kind === kind).length;
    if (count === 0) return [];
    if (kind === 'cadre')
      return [`${count} ${count > 1 ? 'fiches' : 'fiche'} sur le cadre national`];
    const { singular, plural } = KINDS[kind];
    const words = kind === 'cpts' ? plural : plural.toLowerCase();
    return [`${count}\u00A0${count > 1 ? words : singular}`];
  }).join(' · ');
}
