/** The files of a fiche as one download, and the message that sends it. */
import { zipSync } from 'fflate';
import type { DraftFile } from '../import/fiche/files.ts';
import { element } from '../search/dom.ts';
import { parseContact, type Contact } from '../site/contact.ts';
import { messageFor, type Parcel } from './message.ts';

export interface Download {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The fiche alone as Markdown; with its source or its pictures, a zip laid out as the project is. */
export function downloadOf(slug: string, files: readonly DraftFile[], today: string): Download {
  const [fiche] = files;
  if (files.length === 1 && fiche) return { name: `${slug}.md`, bytes: fiche.bytes };
  const entries = Object.fromEntries(files.map(({ path, bytes }) => [path, bytes]));
  return { name: `${slug}.zip`, bytes: zipSync(entries, { mtime: `${today}T00:00:00` }) };
}

/** Hands a file to the reader. */
export function save({ name, bytes }: Download): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)]));
  const link = element('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}

export interface Addresses {
  /** `REPERES_CONTACT`, as it was set. */
  readonly contact: string | undefined;
  /** The page of the Git host that takes files, when the site has one. */
  readonly upload: string | undefined;
}

/** How to send a fiche, in words and links; a draft too, for who is stuck. */
export function waysToSend({ contact: setting, upload }: Addresses, parcel: Parcel): HTMLElement[] {
  const contact = parseContact(setting);
  return [
    ...(contact ? byMessage(contact, parcel) : [byHand(parcel)]),
    ...(upload && parcel.left.length === 0 ? [byUpload(upload)] : []),
  ];
}

function byMessage(contact: NonNullable<Contact>, parcel: Parcel): HTMLElement[] {
  const { href, holdsFiche } = messageFor(contact, parcel);
  const isMail = 'mail' in contact;
  const link = element('a', {
    class: parcel.left.length > 0 ? 'bouton' : 'bouton principal',
    href,
  });
  link.textContent = isMail ? 'Préparer le courriel' : 'Ouvrir la page d’envoi';
  if (!isMail) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
  const opens = isMail
    ? 'Un courriel s’ouvre dans votre messagerie, avec un résumé pour la personne qui relit. '
    : 'Une page s’ouvre, avec un résumé pour la personne qui relit. ';
  const how = holdsFiche
    ? ['La fiche est courte : son texte est déjà dans le message, il n’y a rien à joindre.']
    : [
        'Une fiche est trop longue pour y tenir : joignez-y vous-même le fichier ',
        element('strong', {}, parcel.download),
        ', qui est dans vos téléchargements (bouton ci-dessus).',
      ];
  return [
    element('p', {}, opens, ...how),
    element('p', {}, link),
    ...(isMail
      ? [
          element(
            'p',
            { class: 'compte' },
            `Rien ne s’ouvre\u202F? Écrivez à ${contact.mail} et joignez le fichier.`,
          ),
        ]
      : []),
  ];
}

const byHand = ({ download }: Parcel): HTMLElement =>
  element(
    'p',
    {},
    'Cette copie du site n’a pas d’adresse d’envoi\u00A0: remettez le fichier ',
    element('strong', {}, download),
    ' à qui vous a transmis le site, ou à votre fédération.',
  );

const byUpload = (upload: string): HTMLElement =>
  element(
    'p',
    {},
    'Vous avez un compte GitHub\u202F? ',
    element('a', { href: upload, target: '_blank', rel: 'noopener' }, 'Ouvrez la page de dépôt'),
    ', glissez-y les dossiers du fichier une fois décompressé, et proposez la modification.',
  );
