import { BASE_TREE } from '../../../../tests/support/base-tree.ts';
import { swap } from '../../../../tests/support/mini-content.ts';
import type { RulePair } from './rule-pair.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

const LEVER = 'leviers/equipe-leader.md';
const lever = BASE_TREE[LEVER]!;
const term = 'forme_longue: centre de santé\ndefinition: Des soignants salariés.\n';

/** Rules of the file itself: its place, its name, its bytes. */
export const FILE_PAIRS: readonly RulePair[] = [
  {
    rule: 'dossier-inconnu',
    valid: { 'glossaire/cds.yaml': term },
    invalid: { 'glossaires/cds.yaml': term },
    expected: [
      'content/glossaires/cds.yaml:1:1  erreur  dossier-inconnu',
      '  `glossaires` n’est pas un dossier connu.',
      '  → Vouliez-vous dire `glossaire/` ?',
    ],
  },
  {
    rule: 'mauvais-dossier',
    valid: { 'etapes/vie-courante.yaml': 'nom: Vie courante\ndescription: La suite.\nordre: 6\n' },
    invalid: {
      'etapes/cpts-du-lac.yaml': 'forme_longue: Un lac\ndefinition: Une étendue d’eau.\n',
    },
    expected: [
      'content/etapes/cpts-du-lac.yaml:1:1  erreur  mauvais-dossier',
      '  Le fichier est rangé dans `etapes/`, mais ses champs sont ceux d’un terme du glossaire.',
      '  → Déplacez-le dans `glossaire/`, ou réécrivez ses champs.',
    ],
  },
  {
    rule: 'extension-inattendue',
    valid: { 'glossaire/cds.yaml': term },
    invalid: { 'glossaire/cds.yml': term },
    expected: [
      'content/glossaire/cds.yml:1:1  erreur  extension-inattendue',
      '  Un fichier de `glossaire/` se termine par `.yaml` ; celui-ci se termine par `.yml`.',
      '  → Renommez-le `cds.yaml`.',
    ],
  },
  {
    rule: 'nom-de-fichier',
    valid: { [`glossaire/${'a'.repeat(80)}.yaml`]: term },
    invalid: { 'glossaire/Centre de santé.yaml': term },
    expected: [
      'content/glossaire/Centre de santé.yaml:1:1  erreur  nom-de-fichier',
      '  `Centre de santé.yaml` ne peut pas être un nom de fiche : il devient l’adresse de la page.',
      '  → Renommez-le `centre-de-sante.yaml` (minuscules, chiffres et tirets, 80 signes au plus).',
    ],
  },
  {
    rule: 'nom-double',
    valid: { 'glossaire/cpts-2.yaml': term },
    invalid: { 'glossaire/CPTS.yaml': term, 'leviers/equipe-leader.markdown': lever },
    expected: [
      'content/glossaire/CPTS.yaml:1:1  erreur  nom-double',
      '  `glossaire/CPTS.yaml` et `glossaire/cpts.yaml` donneraient la même page.',
      '  → Gardez-en un seul, ou donnez-leur deux noms différents.',
      '  aussi : content/glossaire/cpts.yaml:1:1',
      'content/leviers/equipe-leader.markdown:1:1  erreur  nom-double',
      '  `leviers/equipe-leader.markdown` et `leviers/equipe-leader.md` donneraient la même page.',
      '  → Gardez-en un seul, ou donnez-leur deux noms différents.',
      '  aussi : content/leviers/equipe-leader.md:1:1',
    ],
  },
  {
    rule: 'fichier-vide',
    valid: { 'glossaire/cds.yaml': term },
    invalid: { 'glossaire/cds.yaml': ' \n\n' },
    expected: [
      'content/glossaire/cds.yaml:1:1  erreur  fichier-vide',
      '  Le fichier est vide.',
      '  → Écrivez la fiche, ou supprimez le fichier.',
    ],
  },
  {
    rule: 'fichier-trop-gros',
    valid: { [LEVER]: lever + 'a'.repeat(500_000 - utf8(lever).length) },
    invalid: { [LEVER]: lever + 'a'.repeat(500_001 - utf8(lever).length) },
    expected: [
      'content/leviers/equipe-leader.md:1:1  erreur  fichier-trop-gros',
      '  Le fichier pèse 501 ko ; une fiche ne dépasse pas 500 ko.',
      '  → Découpez-le en plusieurs fiches, et rangez les images à part.',
    ],
  },
  {
    rule: 'encodage',
    valid: { 'glossaire/cds.yaml': utf8(term) },
    invalid: { 'glossaire/cds.yaml': latin1(term) },
    expected: [
      'content/glossaire/cds.yaml:1:29  erreur  encodage',
      '  Le fichier n’est pas enregistré en UTF-8 (c’est sans doute du Latin-1 ou du Windows-1252).',
      '  → Dans votre éditeur, « Enregistrer sous », choisissez l’encodage UTF-8, puis recommencez.',
    ],
  },
  {
    rule: 'caractere-interdit',
    valid: { [LEVER]: swap('trois métiers', 'trois\u00A0métiers 🎉') },
    invalid: { [LEVER]: swap('trois métiers', 'trois\u0007 métiers') },
    expected: [
      'content/leviers/equipe-leader.md:16:16  erreur  caractere-interdit',
      '  Le fichier contient un caractère invisible interdit (U+0007).',
      '  → Effacez-le et retapez le mot.',
    ],
  },
  {
    rule: 'marque-d-ordre',
    valid: { 'glossaire/cds.yaml': term },
    invalid: { 'glossaire/cds.yaml': `\uFEFF${term}` },
    expected: [
      'content/glossaire/cds.yaml:1:1  avertissement  marque-d-ordre',
      '  Le fichier commence par une marque d’ordre des octets (BOM), invisible et inutile.',
      '  → Enregistrez-le en « UTF-8 », sans BOM.',
    ],
  },
  {
    rule: 'fins-de-ligne',
    valid: { 'glossaire/cds.yaml': term },
    invalid: { 'glossaire/cds.yaml': term.replaceAll('\n', '\r\n') },
    expected: [
      'content/glossaire/cds.yaml:1:1  avertissement  fins-de-ligne',
      '  Le fichier a des fins de ligne de Windows (CRLF).',
      '  → Enregistrez-le avec des fins de ligne « LF » (Unix).',
    ],
  },
];
