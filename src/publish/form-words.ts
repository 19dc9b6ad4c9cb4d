/** Advice of the validator and of the importer that is meant for files, said for the form. Pure. */

const REWORDED: readonly (readonly [RegExp, string])[] = [
  [/ \(aucun fichier `[^`]*`\)/, ' sur le site'],
  [
    /Créez `[^`]*`, ou retirez (?:ces références|cette référence)\./,
    'Vérifiez le nom, ou retirez-le.',
  ],
  [
    /Publiez le brouillon \(`brouillon: false`\), ou retirez (?:ces références|cette référence)\./,
    'Retirez ce nom.',
  ],
  [/, par son nom en minuscules(?:\s*: [a-z-]+)?\./, '.'],
  [
    /Écrivez-le entre les crochets : .*\. Si c’est un logo, supprimez la ligne\./,
    'Écrivez-le sous « Les images ». Si c’est un logo, retirez-le.',
  ],
  [/Écrivez `(\d{4})-(\d\d)-(\d\d)`\./, 'Écrivez $3/$2/$1.'],
  [
    /Écrivez l’année, le mois et le jour : `2018-10-11`\./,
    'Écrivez le jour, le mois et l’année : 11/10/2018.',
  ],
  [
    /Écrivez l’année, le mois et le jour : `2018-10-11` \([^)]*\)\./,
    'Écrivez-la ainsi : 11/10/2018, octobre 2018 ou 2018.',
  ],
  [
    /Déposez le fichier dans `public\/images\/` et écrivez `[^`]*`\./,
    'Seules les images du document Word peuvent être montrées : supprimez cette ligne.',
  ],
  [
    /Ajoutez `cpts:` avec le nom d’une CPTS, ou `porteur:` avec celui d’un organisme\./,
    'Choisissez une CPTS, ou un porteur.',
  ],
  [/`2019`, `36`, `5\.26`/, '`2019`, `36`, `5,26`'],
  [
    /les notes viennent des fichiers de `sources\/`/,
    'une source s’appelle par « Citer dans le texte »',
  ],
  [
    /écrivez son appel : `\[\^[^`]*\]`\./,
    'placez le curseur, puis choisissez « Citer dans le texte » à côté de la source.',
  ],
  [/^`\w+\/[\w-]+` a déjà le titre/, 'Une autre fiche a déjà le titre'],
  [/`"([^"`]+)"`/g, '`$1`'],
];

/** A text with what only concerns who types files put otherwise. */
export const formWords = (text: string): string =>
  REWORDED.reduce((words, [pattern, said]) => words.replace(pattern, said), text);
