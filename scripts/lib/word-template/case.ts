/** The template of a case: what to write where, in the words of the model. */
import { SECTIONS } from '../../../src/model/sections.ts';
import { MATURITES } from '../../../src/model/vocabularies.ts';
import { docxOf, paragraph } from './parts.ts';
import { helpOf, labelledLines, OPENING, STYLES, tell, type LabelledLine } from './styles.ts';

/** The lines that become fields. */
const LABELS: readonly LabelledLine[] = [
  ['CPTS', 'cpts', 'CPTS Sud Yvelines'],
  ['Maturité', 'maturite', Object.values(MATURITES).join(', ou ')],
  ['Début', 'annee_debut', '2022'],
  ['Partenaires', 'partenaires', 'la mairie, l’hôpital, le département'],
  ['Coût', 'moyens.cout', '45 000 euros par an'],
  ['Financement', 'moyens.financement', 'l’ARS, puis l’ACI'],
  ['Temps', 'moyens.temps', 'une coordinatrice à mi-temps'],
  ['Outils', 'moyens.outils', 'un agenda partagé, une messagerie sécurisée'],
];

/** What to write under each title, in the order of the model. */
const UNDER: Readonly<Record<string, string>> = {
  'Le contexte': 'Le territoire, et ce qui n’allait pas.',
  'Ce qui a été fait': 'Qui a fait quoi, dans quel ordre, avec qui. Ne nommez personne.',
  'Les résultats': 'Ce qui a été compté, et quand. Rien ne l’a été ? Dites-le.',
  'Les difficultés': 'Ce qui a coincé, et ce qui a débloqué.',
  'Ce qu’on en retient': 'Trois conseils à une CPTS qui voudrait faire pareil.',
};

/** `public/modeles/modele-cas.docx` */
export const caseTemplate = (): Uint8Array =>
  docxOf(STYLES, [
    OPENING,
    tell(helpOf('cas', 'titre')),
    paragraph('Titre', ''),
    ...labelledLines('cas', LABELS),
    tell(`En une à trois phrases, de quoi il s’agit. ${helpOf('cas', 'resume')}`),
    paragraph('Normal', ''),
    ...(SECTIONS.cas ?? []).flatMap((name) => [
      paragraph('Titre1', name),
      tell(UNDER[name] ?? 'S’il n’y a rien à dire, dites-le en une ligne.'),
      paragraph('Normal', ''),
    ]),
  ]);
