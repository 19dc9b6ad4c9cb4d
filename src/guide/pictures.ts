/** The pictures of the guide: taken from the publishing page by `npm run guide-pictures`. */

export interface GuidePicture {
  /** Its file, in `src/guide/images/`. */
  readonly file: string;
  readonly alt: string;
}

export const GUIDE_PICTURES = {
  depot: {
    file: 'deposer.png',
    alt: 'Le cadre où l’on glisse le document : la question « Que raconte le document ? », un bouton « Choisir un document Word », et deux pour une fiche vide.',
  },
  reste: {
    file: 'completer.png',
    alt: 'La liste « Ce qui reste à faire » : chaque ligne nomme un champ vide et dit ce qu’il contient.',
  },
  champ: {
    file: 'verifier.png',
    alt: 'Un champ rempli par la lecture du document, suivi de « Proposé, à vérifier » et du passage de Word d’où il vient.',
  },
} as const satisfies Record<string, GuidePicture>;

export type GuidePictureName = keyof typeof GUIDE_PICTURES;
