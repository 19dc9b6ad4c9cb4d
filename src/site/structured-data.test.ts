import { describe, expect, it } from 'vitest';
import { validateMini } from '../../tests/support/mini-content.ts';
import { ficheData, jsonForHtml, siteData } from './structured-data.ts';

const absolute = (path: string) => `https://exemple.test${path}`;

describe('structured data', () => {
  it('describe a fiche as an article', () => {
    const { graph } = validateMini({});
    const data = ficheData(graph.find('leviers', 'equipe-leader')!);
    expect(data).toMatchObject({ '@type': 'Article' });
    expect(data['headline']).toBe('Réunir une équipe qui entraîne les autres');
  });

  it('tell machines where the search is', () => {
    expect(JSON.stringify(siteData(absolute))).toContain('https://exemple.test/recherche/?q={q}');
  });

  it('cannot be closed by a contributed title', () => {
    const json = jsonForHtml({ headline: '</script><script>alert(1)</script> & \u2028' });
    expect(json).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(json)).toEqual({ headline: '</script><script>alert(1)</script> & \u2028' });
  });
});
