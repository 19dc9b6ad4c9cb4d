/** The smallest content that is wholly right: one item of each kind, each of use to another. */
export const BASE_TREE: Readonly<Record<string, string>> = {
  'cas/cpts-du-lac-agenda.md': `---
titre: Un agenda partagé pour les soins non programmés
resume: La CPTS du Lac ouvre un agenda commun à trente cabinets et trouve un rendez-vous dans la journée.
cpts: [cpts-du-lac]
maturite: installe
annee_debut: 2021
themes: [soins-non-programmes]
etapes: [premieres-actions]
partenaires:
  - Centre hospitalier du Lac
resultats:
  - indicateur: Rendez-vous trouvés dans la journée
    valeur: 36
    unite: patients par semaine
    periode: en 2022
    source: bilan-du-lac
documents:
  - titre: Le guide de l’agenda
    url: https://lac.example.fr/guide.pdf
    type: guide
leviers: [equipe-leader]
freins: [manque-de-temps]
sources: [bilan-du-lac]
verifie_le: 2026-11-01
---

## Le contexte

Les urgences du lac débordent.[^bilan-du-lac]

## Ce qui a été fait

Trente cabinets ouvrent chacun un créneau, comme le propose [l’équipe leader](/leviers/equipe-leader/#pourquoi).

## Les résultats

Trente-six patients par semaine.

## Les difficultés

Aucune n’est publiée.

## Ce qu’on en retient

Commencez petit.
`,
  'leviers/equipe-leader.md': `---
titre: Réunir une équipe qui entraîne les autres
resume: Trois à six personnes de métiers différents portent le projet ensemble et le font durer au-delà des premiers mois.
themes: [soins-non-programmes]
etapes: [premieres-actions]
sources: [rapport-tour]
verifie_le: 2026-11-01
---

## Pourquoi

Un seul porteur s’épuise.[^rapport-tour]

## Comment s’y prendre

Réunissez trois métiers.

## Points d’attention

Partagez les indemnités.

## Signes que ça marche

Une réunion se tient sans vous.
`,
  'freins/manque-de-temps.md': `---
titre: Le temps manque aux soignants
resume: Les réunions tombent sur les consultations et les mêmes personnes portent tous les projets de la CPTS.
themes: [soins-non-programmes]
leviers: [equipe-leader]
sources: [rapport-tour]
verifie_le: 2026-11-01
---

Les mêmes font tout.
`,
  'syntheses/bretagne-2022-03-18-rennes.md': `---
titre: Rencontre bretonne de Rennes
resume: Une journée réunit les CPTS bretonnes à Rennes pour parler des soins non programmés et du temps des équipes.
evenement:
  nom: Rencontre régionale
  type: rencontre
  debut: 2022-03-18
  fin: 2022-03-19
  commune: Rennes
  departement: "35"
region: bretagne
organisateurs: [federation-bretonne]
themes: [soins-non-programmes]
leviers: [equipe-leader]
freins: [manque-de-temps]
sources: [bilan-du-lac]
verifie_le: 2026-11-01
---

## À retenir

Partagez le travail.[^bilan-du-lac]

## Atelier : le temps

Une demi-journée par mois suffit.
`,
  'parcours/demarrer.mdx': `---
titre: Démarrer une CPTS
resume: Deux pas pour passer d’une envie partagée à une première action, avec les fiches utiles à chaque moment.
themes: [soins-non-programmes]
sources: [rapport-tour]
verifie_le: 2026-11-01
---

<Pas titre="Réunir un noyau" fiches="leviers/equipe-leader, freins/manque-de-temps">

Cherchez trois métiers.[^rapport-tour]

</Pas>
`,
  'propositions/partager-les-roles.md': `---
titre: Partager les rôles dans l’équipe
resume: Le rapport propose que chaque CPTS nomme plusieurs responsables et les indemnise pour le temps donné au projet.
rapport: tour-de-france
numero: 3
objectif: 1
suites:
  - date: 2024-02
    texte: Une instruction reprend la proposition.
    source: rapport-tour
themes: [soins-non-programmes]
leviers: [equipe-leader]
sources: [rapport-tour]
verifie_le: 2026-11-01
---

Le rapport le dit en une phrase.
`,
  'rapports/tour-de-france.md': `---
titre: Tour de France des CPTS
resume: Trois responsables visitent les CPTS dans toutes les régions et remettent leurs propositions au ministère en 2023.
auteurs:
  - Une directrice d’agence
commanditaire: Le ministère de la santé
remis_le: 2023
objectifs:
  - Faire vivre les CPTS
  - Simplifier leur financement
nombre_propositions: 24
leviers: [equipe-leader]
verifie_le: 2026-11-01
---

Le rapport compte vingt-quatre propositions.
`,
  'cpts/cpts-du-lac.md': `---
nom: CPTS du Lac
resume: Une CPTS rurale de trente communes autour du lac, créée en 2019 par des soignants de quatre métiers différents.
regions: [bretagne]
departements: ["35", "56"]
milieu: rural
communes: 30
population: 52000
taille: 2
creee_en: 2019
aci_le: 2020-07-01
site: https://lac.example.fr/
verifie_le: 2026-11-01
---

Elle couvre les deux rives.
`,
  'cadre/missions.md': `---
titre: Les missions d’une CPTS
resume: Ce que l’accord national demande à une CPTS, ce qu’elle choisit, et ce que chaque mission rapporte par an.
ordre: 1
themes: [soins-non-programmes]
sources: [rapport-tour]
verifie_le: 2026-11-01
---

Voir [les chiffres](/chiffres/#nombre-de-cpts) et [la Bretagne](/regions/bretagne/).
`,
  'themes/soins-non-programmes.yaml': `nom: Soins non programmés
description: Trouver un rendez-vous dans la journée sans passer par les urgences.
mission: acces-aux-soins
ordre: 1
`,
  'etapes/premieres-actions.yaml': `nom: Premières actions
description: L’équipe montre qu’elle sert à quelque chose.
ordre: 5
`,
  'sources/rapport-tour.yaml': `titre: Rapport du Tour de France
editeur: Ministère de la santé
date: 2023
type: rapport
url: https://sante.example.fr/rapport
consulte_le: 2026-10-30
`,
  'sources/bilan-du-lac.yaml': `titre: Bilan de la CPTS du Lac
editeur: CPTS du Lac
date: 2022-12
type: cpts
consulte_le: 2026-10-30
`,
  'organismes/federation-bretonne.yaml': `nom: Fédération bretonne des CPTS
sigle: FBC
type: federation
region: bretagne
`,
  'glossaire/cpts.yaml': `sigle: CPTS
forme_longue: communauté professionnelle territoriale de santé
definition: Des soignants d’un territoire qui s’organisent ensemble.
source: rapport-tour
`,
  'chiffres/nombre-de-cpts.yaml': `titre: Nombre de CPTS
unite: CPTS
description: Les CPTS qui ont signé l’accord national.
points:
  - date: 2023-03
    valeur: 410
    perimetre: CPTS signataires
    source: rapport-tour
`,
  'synonymes/medecin-absent.yaml': `mots: [pas de médecin]
voir: [soins non programmés]
`,
  'demandes/debuter.yaml': `sujet: Débuter
demandes:
  - mots: [par où commencer, premiers pas]
    d_abord: [/parcours/demarrer/]
    ensuite: [/cadre/missions/, /glossaire/#cpts]
  - mots: [plus de médecin]
    d_abord: [/cadre/missions/]
`,
  'redirections/agenda.yaml': `ancienne: /cas/agenda/
nouvelle: /cas/cpts-du-lac-agenda/
`,
};
