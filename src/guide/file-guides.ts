import type { RuleGuides } from './rule-guide.ts';

const TERM = 'forme_longue: centre de santé\ndefinition: Des soignants salariés.\n';

/** Rules of the file itself: its place, its name, its bytes. */
export const FILE_GUIDES = {
  'dossier-inconnu': {
    meaning:
      'Chaque sorte de contenu a son dossier, et le dossier dit la sorte : les cas dans `cas/`, les synthèses dans `syntheses/`. Un fichier rangé ailleurs, ou dans un sous-dossier, n’est pas lu.',
    repair:
      'Déplacez le fichier dans le dossier de sa sorte. Le validateur propose le nom le plus proche de celui que vous avez écrit.',
    right: 'pair',
  },
  'mauvais-dossier': {
    meaning:
      'Les champs du fichier sont ceux d’une autre sorte que celle de son dossier. Souvent, un fichier copié a été enregistré au mauvais endroit.',
    repair:
      'Déplacez le fichier dans le dossier que le message nomme. S’il est au bon endroit, reprenez ses champs d’après la page du format.',
    right: {
      'glossaire/lac.yaml': 'forme_longue: Un lac\ndefinition: Une étendue d’eau.\n',
    },
  },
  'extension-inattendue': {
    meaning:
      'La fin du nom du fichier dit comment il est écrit : `.md` pour une fiche, `.yaml` pour une source, un organisme ou un terme. Un fichier Word (`.docx`) ou texte (`.txt`) n’est pas lu.',
    repair: 'Renommez le fichier avec la fin que le message donne. Son contenu ne change pas.',
    right: 'pair',
  },
  'nom-de-fichier': {
    meaning:
      'Le nom du fichier devient l’adresse de la page. Une adresse se dicte et se recopie : ni espace, ni accent, ni majuscule.',
    repair:
      'Renommez le fichier comme le message le propose : des minuscules, des chiffres, un tiret entre les mots, 80 signes au plus.',
    right: { 'glossaire/centre-de-sante.yaml': TERM },
  },
  'nom-double': {
    meaning:
      'Deux fichiers du même dossier donneraient la même adresse : une majuscule ou une autre fin de nom ne suffit pas à les distinguer.',
    repair:
      'Gardez le bon et supprimez l’autre. S’ils parlent de deux choses, donnez-leur deux noms.',
    wrong: { 'glossaire/CPTS.yaml': TERM },
    right: { 'glossaire/centre-de-sante.yaml': TERM },
  },
  'fichier-vide': {
    meaning: 'Le fichier existe, mais rien n’y est écrit.',
    repair: 'Écrivez la fiche, ou supprimez le fichier.',
    right: 'pair',
  },
  'fichier-trop-gros': {
    meaning:
      'Une fiche se lit sur un téléphone. Au-delà de 500 ko, c’est un document entier, ou une image collée dans le texte.',
    repair:
      'Rangez les images dans `public/images/`, et découpez le texte en plusieurs fiches. Le document complet peut rester chez son auteur : citez-le comme source.',
  },
  encodage: {
    meaning:
      'Un fichier peut enregistrer les accents de plusieurs façons. Le site n’en lit qu’une, UTF-8 ; avec une autre, « é » devient illisible.',
    repair:
      'Dans votre éditeur, choisissez « Enregistrer sous », puis l’encodage UTF-8. Vérifiez les accents avant d’enregistrer.',
    right: 'pair',
  },
  'caractere-interdit': {
    meaning:
      'Un signe invisible s’est glissé dans le texte, souvent par un copier-coller depuis un PDF. Il y en a de deux sortes : ceux qui commandent une machine, et ceux qui retournent le sens de lecture (de droite à gauche) et font lire autre chose que ce qui est écrit. Les espaces insécables et les traits d’union invisibles sont permis.',
    repair:
      'Allez à la ligne et à la colonne que le message donne, effacez le mot et retapez-le à la main.',
  },
  'marque-d-ordre': {
    meaning:
      'Certains éditeurs de Windows ajoutent au début du fichier un signe invisible, la « marque d’ordre » (BOM). Elle ne sert à rien ici.',
    repair:
      'Enregistrez le fichier en « UTF-8 » et non en « UTF-8 avec BOM ». `npm run fix` le fait pour vous.',
    right: 'pair',
  },
  'fins-de-ligne': {
    meaning:
      'Windows et les autres systèmes ne notent pas la fin d’une ligne de la même façon. Un seul usage évite que tout le fichier paraisse changé.',
    repair: 'Lancez `npm run fix`, ou choisissez « LF » dans la barre de votre éditeur.',
    right: 'pair',
  },
} as const satisfies RuleGuides;
