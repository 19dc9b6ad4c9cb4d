/** The table of rules that look at whole items and at the collection. */
import type { RuleId } from './catalogue.ts';
import type { Check } from './check.ts';
import { calledSources } from './citations.ts';
import { noContacts } from './contacts.ts';
import * as fields from './fields.ts';
import * as files from './files.ts';
import * as gaps from './gaps.ts';
import * as links from './links.ts';
import * as naming from './naming.ts';
import * as references from './references.ts';
import * as requests from './requests.ts';
import { shortSentences } from './sentences.ts';
import * as text from './text.ts';

export const CHECKS: Partial<Record<RuleId, Check>> = {
  'nom-double': files.duplicateNames,
  'reference-inconnue': references.danglingReferences,
  'reference-brouillon': references.draftReferences,
  'valeur-double': references.repeatedReferences,
  'demande-double': requests.uniqueRequests,
  'demande-sans-reponse': requests.answeredRequests,
  'ancienne-adresse': references.formerAddresses,
  'jamais-cite': references.unusedItems,
  'departement-hors-region': fields.departmentsInRegions,
  'taille-et-population': fields.sizeMatchesPopulation,
  'aci-trop-tot': fields.noEarlyAci,
  'date-future': fields.noFutureDates,
  'dates-en-desordre': fields.eventDatesInOrder,
  'a-revoir': fields.overdueReviews,
  'titre-double': fields.uniqueTitles,
  'sigle-double': fields.uniqueAcronyms,
  'cas-sans-porteur': naming.casesHaveLeaders,
  'nom-et-contenu': naming.namesFollowContent,
  'numero-de-proposition': naming.propositionNumbers,
  'objectif-inconnu': naming.knownObjectives,
  'a-completer': gaps.noGaps,
  'section-manquante': text.missingSections,
  'section-deplacee': text.sectionsInOrder,
  'niveau-de-titre': text.headingLevels,
  'phrase-longue': shortSentences,
  'aucun-appel': calledSources,
  coordonnees: noContacts,
  'html-interdit': text.noHtml,
  'code-interdit': text.noCode,
  'note-ecrite': text.noTypedNotes,
  'lien-interdit': links.safeLinks,
  'lien-introuvable': links.resolvedLinks,
  'lien-sans-texte': links.linkTexts,
  'image-sans-texte': links.pictureTexts,
  'image-introuvable': links.localPictures,
};
