/** What a copy says of itself, on its front page and in every footer. */
import { escapeHtml } from '../../markdown/escape.ts';
import { frenchTypography } from '../../markdown/typography.ts';
import { regionOf } from '../../model/territories.ts';
import { frenchDate } from '../../site/dates.ts';
import type { Edition } from '../edition.ts';

type Said = Pick<Edition, 'date' | 'online' | 'scope'>;

/** Where a newer copy is, as a sentence; `link` makes the address one. */
export function newerCopy(online: string | undefined, link = (address: string) => address): string {
  return online
    ? `Une copie plus récente se trouve peut-être à cette adresse : ${link(`${online}hors-ligne/`)}.`
    : 'Pour une copie plus récente, demandez à qui vous a donné celle-ci.';
}

/** How old a copy is, and what it holds: « Copie du 26 novembre 2026, pour lire sans internet. » */
export const ageOf = ({ date }: Pick<Edition, 'date'>): string =>
  `Copie du ${frenchDate(date)}, pour lire sans internet.`;

/** What a copy of a region leaves out; nothing for the whole site. */
export function limitsOf({ scope, online }: Said): string | undefined {
  if (scope.region === undefined) return undefined;
  const name = regionOf(scope.region)?.name ?? scope.region;
  const kept = `Elle contient les fiches de la région ${name} et celles qu’elles citent.`;
  return online
    ? `${kept} Les autres se lisent en ligne, par les liens marqués ↗.`
    : `${kept} Les autres n’y sont pas : leur nom n’est pas un lien.`;
}

/** The notice of the front page, as HTML. */
export function frontNotice(edition: Said): string {
  const link = (address: string) =>
    `<a href="${escapeHtml(address)}">${escapeHtml(address.replace(/^https?:\/\//, ''))}</a>`;
  const limits = limitsOf(edition);
  const rest = [
    ...(limits ? [escapeHtml(frenchTypography(limits))] : []),
    frenchTypography('Un lien marqué ↗ demande internet.'),
    frenchTypography(newerCopy(edition.online, link)),
  ];
  const age = escapeHtml(frenchTypography(ageOf(edition)));
  return `<aside class="copie-avis" aria-label="Cette copie"><p><strong>${age}</strong> ${rest.join(' ')}</p></aside>`;
}
