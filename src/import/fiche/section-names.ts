/** The sections of the model, by the names that minutes give them. */
import { SECTIONS } from '../../model/sections.ts';
import { slugify } from '../../model/slug.ts';

const TAKEAWAY =
  /^(?:(?:ce-que?-(?:il-faut|on|l-on|nous|vous)-(?:en-)?)?(?:a-)?reten(?:ir|ons|ez|ient)|ce-qu-on-en-retient|ce-que?-(?:l-)?on-(?:en-)?retient|a-retenir.*|l-essentiel.*|en-bref|en-resume|points?-cles?(?:-a-retenir)?|(?:les-)?(?:messages?|idees?)-(?:cles?|fortes?)|(?:les-)?(?:principaux-)?enseignements|faits-marquants)$/;

/** Whether a title is that of what is to be remembered. */
export const isTakeaway = (title: string): boolean => TAKEAWAY.test(slugify(title));

const FIRST = '(?:(?:principa(?:l|le|les|ux)|premi(?:er|ere)s?|grande?s?|quelques)-)?';
/** What may follow a noun without changing what it names: « rencontrées », « de l’action », « en 2025 ». */
const TAIL =
  '(?:-(?:(?:et|ou|en|au|apres|depuis|20\\d\\d|cles?|chiffre|quantitati|qualitati|rencontre|obtenu|constate|observe|identifie|mene|realise|engage|conduit|entrepri|deploye|mesure|tire|retenu|partage|initia|local|general|territoria)[a-z]*|mise?s?-en-(?:oeuvre|place)|de-(?:depart|ce|cette|notre|nos)|d-origine|de-l-(?:action|experience|experimentation|operation|annee)|de-la-(?:demarche|pratique|cpts|premiere-annee)|du-(?:projet|dispositif|terrain|territoire)|des-actions)(?:-.*)?)?';

/** A section that is named by a noun: one of `nouns`, and a tail that changes nothing. */
const noun = (nouns: string) => new RegExp(`^${FIRST}(?:${nouns})${TAIL}$`);

const WE = '(?:on|l-on|nous|la-cpts|l-equipe)-(?:y-)?(?:a|avons)';
const DONE =
  '(?:fait|mis-en|realise|mene|construit|cree|entrepris|organise|deploye|monte|lance|essaye|teste)e?s?';
const HARD =
  '(?:difficile|complique|dur|coince|bloque|freine|manque|peche|pose-(?:probleme|difficulte))e?s?';

/** Other names of the sections of the model, in the order in which they are tried. */
const SYNONYMS: readonly (readonly [section: string, pattern: RegExp])[] = [
  ['a-retenir', TAKEAWAY],

  ['les-difficultes', /^ce-qui-(?:n-a|n-ont|ne)-(?:pas-)?(?:bien-)?(?:marche|fonctionne)(?:-.*)?$/],
  ['les-difficultes', /^ce-qui-a-(?:moins|mal)-(?:bien-)?(?:marche|fonctionne)$/],
  [
    'les-difficultes',
    new RegExp(
      `^ce-qui-(?:nous-)?(?:(?:a|est|etait|reste|s-avere)-)?(?:ete-)?(?:(?:le-)?plus-)?${HARD}(?:-.*)?$`,
    ),
  ],
  [
    'les-difficultes',
    noun(
      'difficultes?|freins?|limites?|obstacles?|problemes|blocages?|ecueils?|points?-(?:de-vigilance|de-blocage|durs?|faibles?|noirs?)',
    ),
  ],

  ['les-resultats', /^ce-que-(?:ca|cela)-(?:a-)?(?:donne|change|apporte|produit)(?:-.*)?$/],
  ['les-resultats', /^ce-qui-a-(?:change|(?:bien-)?(?:marche|fonctionne)|progresse)(?:-.*)?$/],
  [
    'les-resultats',
    new RegExp(`^ce-qu(?:e)?-${WE}-(?:obtenu|observe|constate|mesure|gagne)(?:-.*)?$`),
  ],
  [
    'les-resultats',
    noun('resultats?|bilan|impacts?|effets?|evaluation|chiffres|benefices?|retombees'),
  ],

  ['ce-qu-on-en-retient', new RegExp(`^ce-qu(?:e)?-${WE}-(?:appris|retenu)(?:-.*)?$`)],
  ['ce-qu-on-en-retient', /^ce-qu(?:e)?-(?:on|l-on|nous)-(?:en-)?(?:retient|retenons)(?:-.*)?$/],
  ['ce-qu-on-en-retient', /^(?:si-c-etait-a-refaire|ce-qu-on-(?:referait|ferait)(?:-.*)?)$/],
  ['ce-qu-on-en-retient', /^(?:cles|facteurs(?:-cles)?)-(?:de-(?:la-)?reussite|de-succes)$/],
  ['ce-qu-on-en-retient', /^conseils(?:-(?:a|aux?|pour)-.*)?$/],
  ['ce-qu-on-en-retient', noun('enseignements?|lecons?|conclusions?|conseils?|recommandations?')],
  ['ce-qu-on-en-retient', TAKEAWAY],

  ['ce-qui-a-ete-fait', new RegExp(`^ce-qu(?:e)?-${WE}-${DONE}(?:-.*)?$`)],
  ['ce-qui-a-ete-fait', new RegExp(`^ce-qui-a-ete-${DONE}(?:-.*)?$`)],
  [
    'ce-qui-a-ete-fait',
    /^comment-(?:on-a-fait|nous-avons-(?:fait|procede)|(?:on-s|nous-nous)-y-(?:est|sommes)-pris|ca-(?:s-est-passe|marche|fonctionne))$/,
  ],
  ['ce-qui-a-ete-fait', /^(?:(?:description|presentation)-(?:du|de-notre)-)?projet$/],
  [
    'ce-qui-a-ete-fait',
    noun(
      'actions?|demarche|mise-en-(?:oeuvre|place)|description|deroule|deroulement|methode|dispositif|realisations?',
    ),
  ],

  ['le-contexte', /^pourquoi(?!-(?:ca|cela)-)(?:-.*)?$/],
  ['le-contexte', /^(?:d-ou-(?:on|l-on|nous)-part.*|point-de-depart|etat-des-lieux)$/],
  [
    'le-contexte',
    noun(
      'contexte|origines?|constats?|situation|territoire|genese|problematique|diagnostic|enjeux?|besoins?|presentation|introduction',
    ),
  ],

  ['signes-que-ca-marche', /^(?:signes|indicateurs?|comment-savoir|resultats?)(?:-.*)?$/],
  [
    'points-d-attention',
    /^(?:points-d-attention|points-de-vigilance|attention|limites?|ecueils?)(?:-.*)?$/,
  ],
  ['comment-s-y-prendre', /^(?:comment|mode-d-emploi|methode|mise-en-oeuvre|en-pratique)(?:-.*)?$/],
  ['pourquoi', /^(?:pourquoi|enjeux?|contexte|interets?)(?:-.*)?$/],
];

/** What is not done yet, or not had yet, is none of the sections of the model. */
const TO_COME =
  /-(?:a-(?:venir|faire|poursuivre|mettre)|pour-20\d\d|prevue?s?|attendue?s?|esperee?s?|visee?s?|envisagee?s?|futures?|prochaine?s?)(?:-|$)/;

/** The section that a title names, and how near to its name it is. */
export interface Match {
  readonly name: string;
  /** Nothing but an article, a possessive or the number differs: « Nos résultats ». */
  readonly isObvious: boolean;
  /** Among several titles of one section, the smallest is its own. */
  readonly distance: number;
}

/** The one of `names` that a title stands for; nothing when it is not certain. */
export function sectionOf(title: string, names: readonly string[]): Match | undefined {
  const written = slugify(title);
  const exact = names.find((name) => slugify(name) === written);
  if (exact !== undefined) return { name: exact, isObvious: true, distance: 0 };
  const words = mainWords(written);
  const same = names.find((name) => words !== '' && mainWords(slugify(name)) === words);
  if (same !== undefined) return { name: same, isObvious: true, distance: 1 };
  const bare = written.replace(DETERMINER, '');
  if (TO_COME.test(bare)) return undefined;
  for (const [index, [section, pattern]] of SYNONYMS.entries()) {
    const name = names.find((one) => slugify(one) === section);
    if (name !== undefined && (pattern.test(bare) || pattern.test(written)))
      return { name, isObvious: false, distance: 2 + index };
  }
  return undefined;
}

const DETERMINER =
  /^(?:les?|la|l|un|une|des|nos|notre|vos|votre|leurs?|mes|mon|ma|ses|son|sa|quels?|quelles?)-/;
const SMALL_WORDS = new Set(['a', 'ce', 'qu', 'que', 'l', 'on', 'en', 'il', 'faut', 'nous']);

/** The words that name a thing: « ce qu’il faut retenir » and « à retenir » have the same. */
const mainWords = (slug: string) =>
  slug
    .replace(DETERMINER, '')
    .split('-')
    .filter((word) => !SMALL_WORDS.has(word))
    .map((word) => word.replace(/^(?:retenons|retient)$/, 'retenir').replace(/s$/, ''))
    .join('-');

const NAMES = Object.values(SECTIONS).flat();

/** Whether a title is no more than the name of a section of the model: « Contexte ». */
export const isSectionName = (title: string): boolean =>
  sectionOf(title, NAMES)?.isObvious ?? false;
