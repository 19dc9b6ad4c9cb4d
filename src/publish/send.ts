/** The files of a fiche as one download, and the message that sends it. */
import { zipSync } from 'fflate';
import type { DraftFile } from '../import/fiche/files.ts';
import { element } from '../search/dom.ts';
import { parseContact, proposalLink } from '../site/contact.ts';

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

/** How to send the file, in words and links. */
export function waysToSend(
  { contact: setting, upload }: Addresses,
  title: string,
  file: string,
): HTMLElement[] {
  const contact = parseContact(setting);
  const ways: HTMLElement[] = [];
  if (contact) {
    const link = element('a', {
      class: 'bouton principal',
      href: proposalLink(contact, title, file),
    });
    link.textContent = 'mail' in contact ? 'Préparer le courriel' : 'Ouvrir la page d’envoi';
    if ('page' in contact) {
      link.target = '_blank';
      link.rel = 'noopener';
    }
    const join =
      'mail' in contact
        ? 'Un courriel s’ouvre dans votre messagerie, déjà rempli. Joignez-y le fichier '
        : 'Une page s’ouvre, déjà remplie. Déposez-y le fichier ';
    ways.push(
      element(
        'p',
        {},
        join,
        element('strong', {}, file),
        ' téléchargé à l’étape d’avant, puis envoyez.',
      ),
      element('p', {}, link),
    );
    if ('mail' in contact)
      ways.push(
        element(
          'p',
          { class: 'compte' },
          `Rien ne s’ouvre\u202F? Écrivez à ${contact.mail} et joignez le fichier.`,
        ),
      );
  } else
    ways.push(
      element(
        'p',
        {},
        'Cette copie du site n’a pas d’adresse d’envoi\u00A0: remettez le fichier ',
        element('strong', {}, file),
        ' à qui vous a transmis le site, ou à votre fédération.',
      ),
    );
  if (upload)
    ways.push(
      element(
        'p',
        {},
        'Vous avez un compte GitHub\u202F? ',
        element(
          'a',
          { href: upload, target: '_blank', rel: 'noopener' },
          'Ouvrez la page de dépôt',
        ),
        ', glissez-y les dossiers du fichier une fois décompressé, et proposez la modification.',
      ),
    );
  return ways;
}
