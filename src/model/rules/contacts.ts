/** The site names nobody: a fiche has no contacts, but for those of the CPTS themselves. */
import { contactsIn, type Contact } from '../contacts.ts';
import type { Kind } from '../kinds.ts';
import { onField, onText, type Check } from './check.ts';

/** What these publish of themselves is there to be used. */
const PUBLIC: ReadonlySet<Kind> = new Set<Kind>(['cpts', 'organismes']);

const WORDS: Readonly<Record<Contact['what'], readonly [message: string, removal: string]>> = {
  phone: ['est un numéro de téléphone : une fiche n’a pas de coordonnées', 'Retirez-le'],
  mail: ['est une adresse électronique : une fiche n’a pas de coordonnées', 'Retirez-la'],
};

const PAGE = 'ou mettez à la place l’adresse de la page de l’organisme';

/** Telephone numbers and e-mail addresses, each once a line. */
export const noContacts: Check = function* ({ entries }) {
  for (const entry of entries) {
    if (PUBLIC.has(entry.kind)) continue;
    for (const { path, text } of textsOf(entry.data)) {
      for (const contact of contactsIn(text)) {
        const [what, removal] = WORDS[contact.what];
        yield onField(entry, path, `\`${contact.text}\` ${what}.`, `${removal}, ${PAGE}.`);
      }
    }
    const told = new Set<string>();
    for (const contact of contactsIn(entry.body)) {
      const offset = entry.bodyStart + contact.index;
      const key = `${entry.place(offset).line} ${contact.text}`;
      if (told.has(key)) continue;
      told.add(key);
      const [what, removal] = WORDS[contact.what];
      yield onText(
        entry,
        offset,
        `\`${contact.text}\` ${what}.`,
        `${removal}, ${PAGE} : \`[la CPTS du Lac](https://…)\`.`,
      );
    }
  }
};

/** The texts of the fields, at any depth, with their paths. */
function textsOf(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    textsOf(child, path === '' ? key : `${path}.${key}`),
  );
}
