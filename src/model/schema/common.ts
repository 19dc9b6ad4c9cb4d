import { z } from 'zod';
import { date, optionalReferences, questions, references, slug, text } from './fields.ts';

const slugs = (description: string) => z.array(slug()).describe(description);

export const titre = text('Un titre qui dit la chose, de 5 à 120 signes.', { min: 5, max: 120 });

export const resume = text(
  'Qui, où, quoi, quel résultat : un résumé qui se comprend seul, de 60 à 300 signes.',
  { min: 60, max: 300 },
);

/** What every fiche ends with: what it answers, when it was read again, whether it is published. */
export const editorial = {
  questions: questions(
    'Les questions auxquelles la fiche répond, dans les mots de qui cherche. La page ne les montre pas : elles aident à la trouver.',
  ),
  verifie_le: date('Le jour où quelqu’un a relu la fiche contre ses sources.'),
  a_revoir_le: date('Le jour où il faudra la relire, si une échéance est connue.', {
    past: false,
  }).optional(),
  brouillon: z.boolean().default(false).meta({
    description: '`true` tant que la fiche ne doit pas être publiée.',
    help: 'Un brouillon n’est pas publié.',
  }),
  anciens_slugs: slugs('Les anciens noms de fichier de la fiche : leur adresse y renvoie.').default(
    [],
  ),
};

/** Themes and sources, which all fiches carry except `cpts` and `rapports`. */
export const sourced = {
  themes: references('themes', 'Les thèmes de la fiche, du plus important au moins important.', 1),
  sources: references('sources', 'Les sources sur lesquelles la fiche repose.', 1),
};

export const etapes = optionalReferences(
  'etapes',
  'Les étapes de la vie d’une CPTS auxquelles la fiche sert.',
);

export const leviers = (description: string) => optionalReferences('leviers', description);
export const freins = (description: string) => optionalReferences('freins', description);
