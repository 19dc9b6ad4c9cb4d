/** The template of a regional synthesis: what to write where, in the words of the model. */
import { SECTIONS, WORKSHOP_PREFIX } from '../../../src/model/sections.ts';
import { frenchTypography } from '../../../src/markdown/typography.ts';
import { docxOf, paragraph } from './parts.ts';
import { helpOf, labelledLines, OPENING, STYLES, tell, type LabelledLine } from './styles.ts';

/** The lines that become fields: the label that the importer reads, and the field it fills. */
const LABELS: readonly LabelledLine[] = [
  ['Événement', 'evenement.nom', '3e Rencontre régionale des leaders de CPTS'],
  ['Région', 'region', 'Centre-Val de Loire'],
  ['Date', 'evenement.debut', '11 octobre 2018, ou 3 et 4 avril 2024'],
  ['Lieu', 'evenement.commune', 'La Chaussée-Saint-Victor (41)'],
  ['Organisateurs', 'organisateurs', 'URPS-ML Centre-Val de Loire'],
  ['Nombre de participants', 'evenement.participants', '45, ou environ 50'],
];

/** `public/modeles/modele-synthese.docx` */
export function synthesisTemplate(): Uint8Array {
  const [takeaway = ''] = SECTIONS.syntheses ?? [];
  return docxOf(STYLES, [
    OPENING,
    tell(helpOf('syntheses', 'titre')),
    paragraph('Titre', ''),
    ...labelledLines('syntheses', LABELS),
    tell(`En une à trois phrases, de quoi il s’agit. ${helpOf('syntheses', 'resume')}`),
    paragraph('Normal', ''),
    paragraph('Titre1', takeaway),
    tell('Trois à six points : ce qu’un collègue pressé doit emporter.'),
    paragraph('Listepuces', ''),
    paragraph('Titre1', frenchTypography(WORKSHOP_PREFIX)),
    tell(
      'Un titre comme celui-ci par atelier, avec son sujet : « Atelier : le lien ville-hôpital ». Dites le constat, puis ce qui est proposé. Ne nommez personne.',
    ),
    paragraph('Normal', ''),
    paragraph('Titre1', frenchTypography(WORKSHOP_PREFIX)),
    tell(
      'Le deuxième atelier. Copiez ce titre pour les suivants ; supprimez ceux qui ne servent pas.',
    ),
    paragraph('Normal', ''),
    paragraph('Titre1', 'Ce qu’on ne sait pas'),
    tell(
      'Ce que la rencontre n’a pas tranché, ce qui reste à vérifier. Supprimez ce titre s’il n’y a rien à dire.',
    ),
    paragraph('Normal', ''),
  ]);
}
