/** The template of a regional synthesis: what to write where, in the words of the model. */
import { SCHEMAS } from '../../../src/model/schema/schemas.ts';
import { descriptionOf, schemaAt } from '../../../src/model/schema/walk.ts';
import { SECTIONS, WORKSHOP_PREFIX } from '../../../src/model/sections.ts';
import { INSTRUCTION_STYLE } from '../../../src/import/docx/styles.ts';
import { frenchTypography } from '../../../src/markdown/typography.ts';
import { docxOf, paragraph, type Style } from './parts.ts';

const GREEN = '<w:color w:val="0B5D4F"/>';

const STYLES: readonly Style[] = [
  { id: 'Normal', name: 'Normal' },
  {
    id: 'Titre',
    name: 'Title',
    run: `<w:b/>${GREEN}<w:sz w:val="40"/>`,
    paragraph: '<w:spacing w:after="200"/>',
    next: 'Normal',
  },
  {
    id: 'Titre1',
    name: 'heading 1',
    run: `<w:b/>${GREEN}<w:sz w:val="30"/>`,
    paragraph: '<w:keepNext/><w:spacing w:before="320" w:after="100"/><w:outlineLvl w:val="0"/>',
    next: 'Normal',
  },
  {
    id: 'Titre2',
    name: 'heading 2',
    run: '<w:b/><w:sz w:val="25"/>',
    paragraph: '<w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="1"/>',
    next: 'Normal',
  },
  {
    id: 'Listepuces',
    name: 'List Bullet',
    paragraph: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:contextualSpacing/>',
  },
  {
    id: 'Consigne',
    name: INSTRUCTION_STYLE,
    run: '<w:i/><w:color w:val="8A4B00"/><w:sz w:val="20"/>',
    paragraph:
      '<w:pBdr><w:left w:val="single" w:sz="18" w:space="6" w:color="E0A458"/></w:pBdr><w:ind w:left="160"/>',
    next: 'Normal',
  },
];

/** The lines that become fields: the label that the importer reads, and the field it fills. */
const LABELS: readonly (readonly [label: string, field: string, example: string])[] = [
  ['Événement', 'evenement.nom', '3e Rencontre régionale des leaders de CPTS'],
  ['Région', 'region', 'Centre-Val de Loire'],
  ['Date', 'evenement.debut', '11 octobre 2018, ou 3 et 4 avril 2024'],
  ['Lieu', 'evenement.commune', 'La Chaussée-Saint-Victor (41)'],
  ['Organisateurs', 'organisateurs', 'URPS-ML Centre-Val de Loire'],
  ['Nombre de participants', 'evenement.participants', '45, ou environ 50'],
];

/** `public/modeles/modele-synthese.docx` */
export function synthesisTemplate(): Uint8Array {
  const help = (field: string) =>
    descriptionOf(schemaAt(SCHEMAS.syntheses, field.split('.'))) ?? '';
  const tell = (text: string) => paragraph('Consigne', frenchTypography(text));
  const [takeaway = ''] = SECTIONS.syntheses ?? [];
  return docxOf(STYLES, [
    tell(
      'Ce modèle devient une fiche de Repères CPTS. Écrivez sous chaque consigne, gardez les styles, ne changez pas les mots avant les deux-points. Les consignes comme celle-ci disparaissent toutes seules.',
    ),
    tell(help('titre')),
    paragraph('Titre', ''),
    ...LABELS.flatMap(([label, field, example]) => [
      tell(`${help(field).replace(/[,:.].*$/, '')}. Par exemple : ${example}`),
      paragraph('Normal', frenchTypography(`${label} : `)),
    ]),
    tell(`En une à trois phrases, de quoi il s’agit. ${help('resume')}`),
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
