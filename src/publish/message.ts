/** The message that goes with a fiche: what it is, what the editor needs, and its text when it fits. Pure. */
import type { DocumentKind } from '../import/document-kinds.ts';
import type { DraftFile } from '../import/fiche/files.ts';

import { messageLink, type Contact } from '../site/contact.ts';
import type { DraftFact } from './draft-facts.ts';

/** What there is to say of a fiche. */
export interface Parcel {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly facts: readonly DraftFact[];
  /** What the validator still refuses, in a few words each; empty when the fiche is ready. */
  readonly left: readonly string[];
  /** A fiche of the site that may tell the same meeting. */
  readonly alike?: string | undefined;
  readonly files: readonly DraftFile[];
  /** The name of the downloaded file. */
  readonly download: string;
}

/** A message with its link; `holdsFiche` when the text of the fiche is in it. */
export interface Letter {
  readonly href: string;
  readonly holdsFiche: boolean;
}

const NAMES: Readonly<Record<DocumentKind, string>> = { syntheses: 'Synthèse', cas: 'Cas' };
/** What every mail program and browser takes of a link. */
const LONGEST = { mail: 1_800, page: 6_000 } as const;

/** The message as a link: with the fiche, else without it, else shortened until it fits. */
export function messageFor(contact: NonNullable<Contact>, parcel: Parcel): Letter {
  const isMail = 'mail' in contact;
  const limit = isMail ? LONGEST.mail : LONGEST.page;
  const link = (body: string) => messageLink(contact, subjectOf(parcel), body);
  const whole = textFiles(parcel);
  if (whole !== undefined) {
    const href = link(bodyOf(parcel, parcel.facts, whole));
    if (href.length <= limit) return { href, holdsFiche: true };
  }
  for (let count = parcel.facts.length; count > 0; count -= 1) {
    const href = link(bodyOf(parcel, parcel.facts.slice(0, count)));
    if (href.length <= limit) return { href, holdsFiche: false };
  }
  return { href: link(bodyOf({ ...parcel, left: [] }, [])), holdsFiche: false };
}

const subjectOf = ({ title, left }: Parcel) =>
  `Repères CPTS, ${left.length > 0 ? 'brouillon' : 'nouvelle fiche'}\u00A0: ${title || 'sans titre'}`;

/** The files that are text, each after its name; nothing when there are pictures too. */
function textFiles({ files }: Parcel): string | undefined {
  if (files.some(({ path }) => !path.startsWith('content/'))) return undefined;
  return files
    .map(({ path, bytes }) => `----- ${path}\n${new TextDecoder().decode(bytes)}`)
    .join('\n');
}

function bodyOf(
  { kind, title, left, alike, download }: Parcel,
  facts: readonly DraftFact[],
  fiche?: string,
): string {
  const lines = [
    'Bonjour,',
    '',
    `${NAMES[kind]}\u00A0: ${title}`,
    ...facts.map(({ term, values }) => `${term}\u00A0: ${values.join(', ')}`),
    ...(alike === undefined ? [] : ['', `Déjà sur le site, ce jour-là\u00A0: ${alike}`]),
    ...(left.length === 0
      ? []
      : ['', 'Il reste à corriger\u00A0:', ...left.map((one) => `- ${one}`)]),
    '',
    'Qui nous sommes, et comment nous joindre\u00A0:',
    '',
    ...(fiche === undefined
      ? [`Fichier joint (il est dans les téléchargements)\u00A0: ${download}`]
      : ['La fiche\u00A0:', '', fiche]),
  ];
  return lines.join('\n');
}
