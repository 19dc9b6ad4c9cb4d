/** The styles of our templates, and the lines that they are made of. */
import { INSTRUCTION_STYLE } from '../../../src/import/docx/styles.ts';
import { frenchTypography } from '../../../src/markdown/typography.ts';
import type { Kind } from '../../../src/model/kinds.ts';
import { SCHEMAS } from '../../../src/model/schema/schemas.ts';
import { descriptionOf, schemaAt } from '../../../src/model/schema/walk.ts';
import { paragraph, type Style } from './parts.ts';

const GREEN = '<w:color w:val="0B5D4F"/>';

export const STYLES: readonly Style[] = [
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

/** What tells the author what to write; the importer drops it. */
export const tell = (text: string): string => paragraph('Consigne', frenchTypography(text));

/** What every template begins with. */
export const OPENING = tell(
  'Ce modèle devient une fiche de Repères CPTS. Écrivez sous chaque consigne, gardez les styles, ne changez pas les mots avant les deux-points. Les consignes comme celle-ci disparaissent toutes seules.',
);

/** A line that becomes a field: the label that the importer reads, the field, an example. */
export type LabelledLine = readonly [label: string, field: string, example: string];

/** What the model says of a field. */
export const helpOf = (kind: Kind, field: string): string =>
  descriptionOf(schemaAt(SCHEMAS[kind], field.split('.'))) ?? '';

/** The lines that become fields, each under what it asks. */
export const labelledLines = (kind: Kind, lines: readonly LabelledLine[]): string[] =>
  lines.flatMap(([label, field, example]) => [
    tell(`${helpOf(kind, field).replace(/[,:.].*$/, '')}. Par exemple : ${example}`),
    paragraph('Normal', frenchTypography(`${label} : `)),
  ]);
