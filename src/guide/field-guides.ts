import { edited, edits, swap, without } from '../../tests/support/mini-content.ts';
import type { RuleGuides } from './rule-guide.ts';

const CASE = 'cas/cpts-du-lac-agenda.md';
const CPTS = 'cpts/cpts-du-lac.md';
const DAY = 'syntheses/bretagne-2022-03-18-rennes.md';
const LEVER = 'leviers/equipe-leader.md';
const PROPOSAL = 'propositions/partager-les-roles.md';

const anotherCase = swap('Un agenda partagé pour', 'Un agenda du matin pour');
const oldNames = (names: string) => swap('verifie_le', `anciens_slugs: [${names}]\nverifie_le`);
const AGENCY = 'nom: ARS Bretagne\ntype: ars\n';

/** Rules of several fields together, and of names across the collection. */
export const FIELD_GUIDES = {
  'reference-inconnue': {
    meaning:
      'La fiche en cite une autre (un levier, une source, un organisme…) qui n’existe pas. C’est une faute de frappe, ou une fiche qui reste à écrire.',
    repair:
      'Corrigez le nom si le message en propose un. Sinon, créez le fichier qui manque, ou retirez la référence.',
  },
  'reference-brouillon': {
    meaning:
      'Un brouillon n’est pas publié. Une fiche publiée qui le cite mènerait le lecteur à une page absente.',
    repair:
      'Publiez le brouillon en supprimant sa ligne `brouillon`, ou retirez les références que le message liste.',
  },
  'valeur-double': {
    meaning: 'La même valeur est deux fois dans la liste. La page la montrerait deux fois.',
    repair: 'Supprimez-en une.',
  },
  'departement-hors-region': {
    meaning:
      'Le département n’est dans aucune des régions que la fiche nomme. L’un des deux est faux, ou il manque une région : certaines CPTS en couvrent deux.',
    repair: 'Corrigez le code du département, ou ajoutez la région que le message donne.',
    wrong: { [CPTS]: swap('["35", "56"]', '["35", "44"]') },
  },
  'taille-et-population': {
    meaning:
      'L’accord national (ACI) range les CPTS en quatre tailles, selon leur population : 1 sous 40 000 habitants, 2 sous 80 000, 3 sous 175 000, 4 au-delà.',
    repair: 'Vérifiez les deux nombres dans la source et corrigez celui qui est faux.',
  },
  'aci-trop-tot': {
    meaning:
      'L’accord conventionnel (ACI) date du 20 juin 2019. Une date plus ancienne est celle d’autre chose : l’association, la lettre d’intention.',
    repair: 'Cherchez la date de signature. L’année de création s’écrit dans `creee_en`.',
  },
  'date-future': {
    meaning:
      'La fiche dit ce qui a eu lieu. Une date à venir est une faute de frappe, ou une annonce.',
    repair: 'Corrigez la date. Ce qui est seulement annoncé s’écrit dans le texte, avec sa source.',
    wrong: { [CASE]: swap('verifie_le: 2026-11-01', 'verifie_le: 2026-11-23') },
  },
  'dates-en-desordre': {
    meaning: 'La fin de l’événement est avant son début.',
    repair: 'Corrigez l’une des deux dates. Pour un seul jour, supprimez `fin`.',
  },
  'titre-double': {
    meaning:
      'Deux fiches ont le même titre, aux majuscules près. Dans une liste, le lecteur ne saurait pas laquelle ouvrir.',
    repair: 'Changez l’un des titres : ajoutez le lieu, l’année ou ce qui a été fait.',
  },
  'sigle-double': {
    meaning: 'Le glossaire explique déjà ce sigle. Deux explications se contrediraient.',
    repair: 'Complétez l’entrée qui existe, ou retirez le sigle de l’une des deux.',
    right: {
      'glossaire/reseau.yaml': 'sigle: RS\nforme_longue: réseau\ndefinition: Un autre sens.\n',
    },
  },
  'demande-double': {
    meaning:
      'La recherche prête aux lecteurs les réponses d’une demande qui ressemble à la leur. Écrite deux fois, elle pèse double, et ses réponses finissent par se contredire.',
    repair: 'Gardez-en une, et mettez-y toutes les réponses, les meilleures en premier.',
  },
  'demande-sans-reponse': {
    meaning: 'Une demande sans fiche qui y réponde n’aide personne à trouver.',
    repair:
      'Ouvrez la fiche qui répond, et copiez son adresse à partir de la première barre : `/leviers/equipe-leader/`. Si rien ne répond, gardez l’idée pour une fiche à écrire.',
  },
  'cas-sans-porteur': {
    meaning:
      'Un cas raconte ce que quelqu’un a fait, et dit qui : une ou plusieurs CPTS, ou un organisme quand aucune CPTS ne le porte.',
    repair:
      'Ajoutez `cpts:` avec le nom du fichier de la CPTS, ou `porteur:` avec celui de l’organisme.',
    wrong: { 'cas/cpts-du-lac-matin.md': edited(CASE, anotherCase, without('cpts:')) },
    right: { 'cas/cpts-du-lac-matin.md': edited(CASE, anotherCase) },
  },
  'nom-et-contenu': {
    meaning:
      'Le nom du fichier dit de quoi il parle : un cas commence par sa CPTS, une synthèse par sa région et sa date. Les fichiers se rangent ainsi tout seuls.',
    repair:
      'Renommez le fichier comme le message le propose. S’il est déjà publié, écrivez l’ancien nom dans `anciens_slugs` : les liens continuent de marcher.',
    wrong: { 'cas/agenda-du-matin.md': edited(CASE, anotherCase) },
    right: { 'cas/cpts-du-lac-agenda-du-matin.md': edited(CASE, anotherCase) },
  },
  'numero-de-proposition': {
    meaning:
      'Dans un rapport, un numéro ne désigne qu’une proposition, et ne dépasse pas le nombre que le rapport annonce.',
    repair: 'Vérifiez le numéro dans la source. Sans preuve, supprimez la ligne `numero`.',
    wrong: { [PROPOSAL]: swap('numero: 3', 'numero: 25') },
  },
  'objectif-inconnu': {
    meaning: 'Le rapport n’a pas autant d’objectifs : ce rang n’existe pas.',
    repair:
      'Comptez les objectifs dans la fiche du rapport et corrigez le rang, ou supprimez la ligne.',
  },
  'ancienne-adresse': {
    meaning:
      'Une ancienne adresse renvoie à la nouvelle. Elle ne peut pas être encore celle d’une fiche, être renvoyée deux fois, ou mener à rien.',
    repair: 'Suivez le message : retirez le nom, supprimez la redirection ou corrigez sa cible.',
    wrong: { [LEVER]: oldNames('equipe-leader') },
    right: { [LEVER]: oldNames('noyau-moteur') },
  },
  'a-revoir': {
    meaning:
      'La fiche a une échéance, et elle est passée. Ce qu’elle dit n’est peut-être plus vrai.',
    repair:
      'Relisez la fiche contre ses sources, corrigez-la, puis mettez à jour `verifie_le` et `a_revoir_le`.',
    right: {
      [CPTS]: edits(
        swap('verifie_le', 'a_revoir_le: 2027-11-22\nverifie_le'),
        swap('verifie_le: 2026-11-01', 'verifie_le: 2026-11-22'),
      ),
    },
  },
  'jamais-cite': {
    meaning: 'Ce fichier existe, mais aucune fiche ne s’en sert : le lecteur ne le trouvera pas.',
    repair: 'Citez-le dans la fiche où il sert, ou supprimez le fichier.',
    right: {
      'organismes/ars.yaml': AGENCY,
      [DAY]: swap('[federation-bretonne]', '[federation-bretonne, ars]'),
    },
  },
} as const satisfies RuleGuides;
