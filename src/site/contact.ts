/**
 * Where readers write: `REPERES_CONTACT` at build time, an e-mail address or the page of a tracker
 * that opens a new report (`https://…/issues/new`), or one of its forms that has a field `page`
 * (`https://…/issues/new?template=corriger-une-fiche.yml`). Without it, the site says how to reach it.
 */
export type Contact = { readonly mail: string } | { readonly page: string } | undefined;

/** Reads the setting; throws when it is neither an address nor a page. */
export function parseContact(setting: string | undefined): Contact {
  if (!setting) return undefined;
  if (/^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(setting)) return { mail: setting };
  if (URL.parse(setting)?.protocol === 'https:') return { page: setting };
  throw new Error(`REPERES_CONTACT: “${setting}” is neither an e-mail address nor an https page`);
}

/** The link that starts a report about a page, its title and address filled in. */
export function reportLink(contact: NonNullable<Contact>, title: string, address: string): string {
  const subject = `Repères CPTS, erreur : ${title}`;
  const body = `${address}\n\nCe qui ne va pas :\n\nLa source qui le montre :\n`;
  if ('mail' in contact)
    return `mailto:${contact.mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  const page = new URL(contact.page);
  page.searchParams.set('title', subject);
  if (page.searchParams.has('template')) page.searchParams.set('page', address);
  else page.searchParams.set('body', body);
  return page.href;
}

/** The link that begins a message about something new: no form of a correction fits it. */
export function messageLink(contact: NonNullable<Contact>, subject: string, body: string): string {
  if ('mail' in contact)
    return `mailto:${contact.mail}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  const page = new URL(contact.page);
  page.searchParams.delete('template');
  page.searchParams.set('title', subject);
  page.searchParams.set('body', body);
  return page.href;
}
