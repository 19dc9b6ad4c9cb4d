/** Words that no fiche is about. */
import { foldAccents } from '../model/slug.ts';
import { stemOf } from './stem.ts';

/** As they are written: a word that differs by an accent alone is another (« marché »). */
const WRITTEN = new Set<string>();

function list(words: string): Set<string> {
  const written = words.split(/\s+/);
  for (const word of written) WRITTEN.add(word);
  return new Set(written.map(foldAccents));
}

/** Articles, pronouns and the like: left out everywhere, so that phrases match around them. */
const GRAMMAR =
  list(`le la les l un une des du de d au aux a à et en ou où y ce cet cette ces se s sa son ses leur
  leurs notre nos votre vos mon ma mes ton ta tes je j tu il elle on nous vous ils elles qui que qu quoi dont n ne est sont
  ont ai as avons avez était étaient été être c ça m t quest quun quune quil quils quon cest nest jai dun dune`);

/**
 * What a question and a sentence carry besides what they ask about. Kept in phrases
 * (« pas de médecin », « avant l’ACI »), never looked up by themselves.
 */
const STOP =
  list(`afin ainsi alors après aucun aucune aussi autre autres avec avoir aller besoin beaucoup bien bon bonne
  car ceci cela celle celles celui ceux chaque chez combien comme comment contre dans déjà depuis deux devoir dire doit dois
  doivent donc dès elle encore entre eu eux faire fait faites faut fois font fera hors ici jusque jamais lors lui même
  mêmes mettre mieux moi moins montrer ni non oui par parce part parmi pas peu peut peuvent peux plus plutôt plusieurs pour
  pourquoi pouvoir pouvons près puis quand quel quelle quelles quels quelque quelques quelqu quelqu'un quelquun quelquune
  rien sans savoir se selon serait seul seule si soit sous sur te tel telle toi tous tout toute toutes très trois trop
  un vers veut veux voici voilà vouloir voulons venir aujourd'hui aujourdhui gens marche marcher chose choses
  existe exister exemple exemples idée idées moyen moyens svp merci bonjour peut-on puis-je ont-ils quid vraiment
  actuellement souvent toujours avant pendant ensuite enfin ailleurs dessus dessous lequel laquelle lesquels
  france sert servir servent faudrait devrait devons pourrait voudrais voudrait aimerais aimerait cherche cherchons chercher trouve
  veulent voulez voulait pouvez devez faudra serait seraient sera seront soient vais allons truc trucs
  notamment également`);

/**
 * Words that any sentence may hold: they say something, but seldom what is looked for. In all their
 * regular forms, since they are compared by their stems.
 */
const LIGHT = new Set(
  [
    ...list(`aider aide aller va vont allait amener apporter arriver assurer attendre attend avancer
      mis mise partir partent parti partis
      connaissent connu connus
      changer choisir choisit commencer comprendre connaître connaît continuer croire demander demande
      développer devenir devient donner empêcher essayer éviter favoriser finir finit fonctionner garder gérer
      jouer laisser lancer manquer manque mener monter obtenir obtient occuper paraître parler passer penser
      permettre permet porter poser prendre prend pris prise prises proposer réaliser recevoir reçoit refuser
      regarder rendre rend renforcer répondre répond rester réussir réussit sait savent suivre suit suivi tenir tient
      tourner traiter utiliser venir vient viennent venu venue venus vivre voir voit vu vraiment vouloir`),
    ...list(`an année assez autour bonne but cas côté certain certains chose concret début dernier derniers difficile endroit
      ensemble entier exactement facile façon facilement fin fois grand grands image jour jours juste lieu long longue
      manière meilleur mois monde niveau nombre nouveau nouveaux nouvel nouvelle part partie
      petit petits point possible premier premiers presque problème propre question raison réponse
      semaine simple simplement solution sorte sujet temps type vite`),
  ].map(stemOf),
);

/** Whether a folded word is one that any sentence may hold. */
export const isLight = (folded: string) => LIGHT.has(stemOf(folded));

/** Whether a folded word only builds the sentence. */
export const isGrammar = (folded: string) => GRAMMAR.has(folded);

/** Whether a folded word says nothing by itself; `written` is the word in small letters with its accents. */
export const isStopWord = (folded: string, written = folded) =>
  (STOP.has(folded) || GRAMMAR.has(folded)) && (written === folded || WRITTEN.has(written));

const STOP_STEMS = new Set([...STOP, ...GRAMMAR].map(stemOf));

/** Whether a stem is that of a word that says nothing by itself (« franc », of « la France »). */
export const isStopStem = (stem: string) => STOP_STEMS.has(stem);
