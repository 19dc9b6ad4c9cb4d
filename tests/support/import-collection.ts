/** A small collection for the importer: what its fixtures name. */
import { registersOf } from '../../src/import/registers.ts';
import { miniContent, TODAY, validateMini, type Changes } from './mini-content.ts';

const organisme = (nom: string, region: string, sigle?: string) =>
  `nom: "${nom}"\n${sigle ? `sigle: "${sigle}"\n` : ''}type: federation\nregion: ${region}\n`;
const theme = (nom: string, ordre: number) =>
  `nom: "${nom}"\ndescription: "${nom}."\nordre: ${ordre}\n`;

const ADDED: Changes = {
  'organismes/urps-ml-centre-val-de-loire.yaml': organisme(
    'Union régionale des médecins libéraux Centre-Val de Loire',
    'centre-val-de-loire',
    'URPS-ML',
  ),
  'organismes/urps-ml-occitanie.yaml': organisme(
    'Union régionale des médecins libéraux Occitanie',
    'occitanie',
    'URPS-ML',
  ),
  'organismes/guichet-cpts-occitanie.yaml': organisme('Guichet CPTS Occitanie', 'occitanie'),
  'organismes/femasco-bfc.yaml': organisme(
    'Fédération des maisons et communautés de santé de Bourgogne-Franche-Comté',
    'bourgogne-franche-comte',
    'FeMaSCo-BFC',
  ),
  'organismes/france-assos-sante-hauts-de-france.yaml': organisme(
    'France Assos Santé Hauts-de-France',
    'hauts-de-france',
  ),
  'themes/ville-hopital.yaml': theme('Ville-hôpital', 20),
  'themes/gouvernance.yaml': theme('Gouvernance', 21),
  'themes/usagers-et-elus.yaml': theme('Usagers et élus', 22),
  'cpts/sud-yvelines.md': `---
nom: CPTS Sud Yvelines
resume: La CPTS Sud Yvelines réunit les professionnels de santé de trente-six communes autour de Rambouillet.
regions: [ile-de-france]
departements: ["78"]
verifie_le: 2026-11-01
---
`,
};

/** The collection as files, with these added. */
export const importContent = (more: Changes = {}) => miniContent({ ...ADDED, ...more });

/** Everything the validator says of the collection with these files added. */
export const checkImport = (more: Changes, assets: readonly string[]) =>
  validateMini(
    { ...ADDED, ...more },
    { assets: ['/favicon.svg', '/images/agenda.png', ...assets] },
  );

/** What the importer knows of it. */
export const REGISTERS = registersOf(validateMini(ADDED).graph);

export { TODAY };
