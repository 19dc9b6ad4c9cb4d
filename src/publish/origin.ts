/** Where the fiche comes from, and what it was taken for. */
import type { DocumentKind } from '../import/document-kinds.ts';
import { element } from '../search/dom.ts';

const OTHER = { syntheses: 'cas', cas: 'syntheses' } as const;
const TOLD = {
  syntheses: 'une synthèse (une rencontre, une enquête)',
  cas: 'un cas (ce qu’une CPTS a fait)',
} as const;

/** Says it; `readAgain` reads the document as another kind, while it is at hand. */
export function originOf(
  document: string,
  kind: DocumentKind,
  readAgain: ((kind: DocumentKind) => void) | undefined,
): HTMLElement[] {
  const local = 'Rien n’est envoyé\u00A0: tout reste dans ce navigateur.';
  const told = document
    ? `D’après ${document}, lu comme ${TOLD[kind]}. ${local}`
    : `Vous écrivez ${TOLD[kind]}. ${local}`;
  const line = element('p', { class: 'compte' }, told);
  if (!readAgain) return [line];
  const other = OTHER[kind];
  const button = element(
    'button',
    { type: 'button', class: 'bouton' },
    `Le lire plutôt comme ${TOLD[other]}`,
  );
  button.addEventListener('click', () => {
    if (confirm('Relire le document\u202F? Ce que vous avez déjà corrigé sera perdu.'))
      readAgain(other);
  });
  return [line, element('p', {}, button)];
}
