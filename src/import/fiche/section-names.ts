/** The sections of the model, by the names that minutes give them. */
import { SECTIONS } from '../../model/sections.ts';
import { slugify } from '../../model/slug.ts';

const TAKEAWAY =
  /^(?:(?:ce-que?-(?:il-faut|on|l-on|nous|vous)-(?:en-)?)?(?:a-)?reten(?:ir|ons|ez|ient)|ce-qu-on-en-retient|ce-que?-(?:l-)?on-(?:en-)?retient|a-retenir.*|l-essentiel.*|en-bref|en-resume|points?-cles?(?:-a-retenir)?|(?:les-)?(?:messages?|idees?)-(?:cles?|fortes?)|(?:les-)?(?:principaux-)?enseignements|faits-marquants)$/;

/** Whether a title is that of what is to be remembered. */
export const isTakeaway = (title: string): boolean => TAKEAWAY.test(slugify(title));

/** Other names of a section of the model, as slugs begin. */
const SYNONYMS: Readonly<Record<string, RegExp>> = {
  'a-retenir': TAKEAWAY,
  'le-contexte':
    /^(?:le-|les-)?(?:contexte|origine|constats?|pourquoi|situation|territoire|presentation|introduction)/,
  'ce-qui-a-ete-fait':
    /^(?:les-|la-|l-|le-)?(?:actions?|demarche|mise-en-(?:oeuvre|place)|description|deroule|projet|methode|dispositif|ce-qu(?:i-a|on-a)-)/,
  'les-resultats':
    /^(?:les-)?(?:premiers-)?(?:resultats?|bilan|impacts?|effets?|evaluation|chiffres)/,
  'les-difficultes':
    /^(?:les-)?(?:difficultes?|freins?|limites?|obstacles?|points-de-vigilance|ce-qui-a-coince)/,
  'ce-qu-on-en-retient':
    /^(?:les-)?(?:enseignements?|lecons?|conclusions?|perspectives?|conseils?|cles-de-(?:la-)?reussite|a-retenir|ce-qu)/,
  pourquoi: /^(?:pourquoi|enjeux?|contexte|interets?)/,
  'comment-s-y-prendre': /^(?:comment|mode-d-emploi|methode|mise-en-oeuvre|en-pratique)/,
  'points-d-attention': /^(?:points-d-attention|points-de-vigilance|attention|limites?|ecueils?)/,
  'signes-que-ca-marche': /^(?:signes|indicateurs?|comment-savoir|resultats?)/,
};

/** Whether a title is that of a section of the model, by its name or another. */
export function isSection(title: string, section: string): boolean {
  const written = slugify(title);
  const name = slugify(section);
  return written === name || (SYNONYMS[name]?.test(written) ?? false);
}

const withoutArticle = (slug: string) => slug.replace(/^(?:les?|la)-/, '');
const NAMES = new Set(
  Object.values(SECTIONS)
    .flat()
    .map((name) => withoutArticle(slugify(name))),
);

/** Whether a title is no more than the name of a section of the model: « Contexte ». */
export const isSectionName = (title: string): boolean => NAMES.has(withoutArticle(slugify(title)));
