/** The templates that the site offers, by their path in `public/`. */
import { caseTemplate } from './case.ts';
import { synthesisTemplate } from './synthesis.ts';

export const TEMPLATES: Readonly<Record<string, () => Uint8Array>> = {
  'modeles/modele-synthese.docx': synthesisTemplate,
  'modeles/modele-cas.docx': caseTemplate,
};
