import { describe, expect, it } from 'vitest';
import { parseContact, messageLink, reportLink } from './contact.ts';

const ADDRESS = 'https://exemple.test/cas/lac/';

describe('the way to report an error', () => {
  it('is an e-mail with the page in it', () => {
    const link = reportLink(parseContact('equipe@exemple.test')!, 'Un agenda & trois pas', ADDRESS);
    expect(link).toMatch(/^mailto:equipe@exemple\.test\?subject=/);
    const { searchParams } = new URL(link);
    expect(searchParams.get('subject')).toBe('Repères CPTS, erreur : Un agenda & trois pas');
    expect(searchParams.get('body')).toContain(ADDRESS);
  });

  it('is the page of a tracker, filled in', () => {
    const link = reportLink(parseContact('https://exemple.test/issues/new')!, 'Un agenda', ADDRESS);
    expect(new URL(link).searchParams.get('title')).toContain('Un agenda');
  });

  it('is a form of the tracker, with the page in its field', () => {
    const setting = 'https://exemple.test/issues/new?template=corriger-une-fiche.yml';
    const { searchParams } = new URL(reportLink(parseContact(setting)!, 'Un agenda', ADDRESS));
    expect(searchParams.get('template')).toBe('corriger-une-fiche.yml');
    expect(searchParams.get('page')).toBe(ADDRESS);
    expect(searchParams.has('body')).toBe(false);
  });

  it('may be missing', () => {
    expect(parseContact(undefined)).toBeUndefined();
    expect(parseContact('')).toBeUndefined();
  });

  it.each(['javascript:alert(1)', 'http://exemple.test/', 'a@b.test?bcc=x@y.test', 'équipe'])(
    'is refused when it is neither: %s',
    (setting) => {
      expect(() => parseContact(setting)).toThrow('REPERES_CONTACT');
    },
  );
});

describe('the link that begins a message', () => {
  it('is an e-mail, its lines as mail programs cut them', () => {
    const link = new URL(messageLink({ mail: 'equipe@exemple.test' }, 'Un forum & après', 'a\nb'));
    expect(link.protocol).toBe('mailto:');
    expect(link.searchParams.get('subject')).toContain('Un forum & après');
    expect(link.searchParams.get('body')).toBe('a\r\nb');
  });

  it('is a page of a tracker, without the form of corrections', () => {
    const contact = parseContact(
      'https://exemple.test/issues/new?template=corriger-une-fiche.yml',
    )!;
    const { searchParams } = new URL(messageLink(contact, 'Un forum', 'a\nb'));
    expect(searchParams.has('template')).toBe(false);
    expect(searchParams.get('body')).toBe('a\nb');
  });
});
