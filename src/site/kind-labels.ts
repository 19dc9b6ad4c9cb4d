/** Words shown to readers for each kind of fiche. */
import type { FicheKind } from '../model/kinds.ts';

interface KindLabel {
  /** On a badge, before a title. */
  readonly badge: string;
  /** Under the title of the index. */
  readonly introduction: string;
  /** A view that shows what the list cannot. */
  readonly view?: { readonly label: string; readonly path: string };
}

export const KIND_LABELS: Record<FicheKind, KindLabel> = {
  cas: {
    badge: 'Cas',
    introduction:
      'Ce qu’une ou plusieurs CPTS ont fait : le contexte, l’action, les résultats, les difficultés. Ce qui s’est arrêté, ou n’est encore qu’annoncé, y figure aussi.',
    view: { label: 'Comparer des cas, trouver une CPTS comme la vôtre', path: '/comparer/' },
  },
  leviers: {
    badge: 'Levier',
    introduction:
      'Ce qui aide une CPTS à réussir. Chaque levier montre sur quoi il repose : rapports, synthèses régionales, cas.',
    view: { label: 'Voir d’un coup d’œil sur quoi chacun repose', path: '/preuves/' },
  },
  freins: {
    badge: 'Frein',
    introduction: 'Les obstacles que le terrain décrit, et les leviers qui y répondent.',
  },
  syntheses: {
    badge: 'Synthèse',
    introduction:
      'Ce qui s’est dit et proposé dans les rencontres, journées et enquêtes en région.',
  },
  parcours: {
    badge: 'Parcours',
    introduction:
      'Une situation, quelques pas à suivre ce mois-ci, et les fiches qui aident à chacun.',
  },
  propositions: {
    badge: 'Proposition',
    introduction:
      'Ce que les rapports recommandent, à qui, et ce qui a suivi. Un numéro n’est donné que si une source l’atteste.',
  },
  rapports: {
    badge: 'Rapport',
    introduction: 'Les rapports de mission qui parlent des CPTS, et ce que l’on en sait.',
  },
  cpts: {
    badge: 'CPTS',
    introduction: 'Les CPTS dont une fiche raconte une action.',
  },
  cadre: {
    badge: 'Cadre',
    introduction: 'Ce qu’est une CPTS, ses missions, ses moyens, ses étapes, daté et sourcé.',
  },
};
