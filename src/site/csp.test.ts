import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './csp.ts';

const directives = (policy: string) =>
  new Map(policy.split('; ').map((one) => [one.split(' ')[0], one.split(' ').slice(1).join(' ')]));

describe('the policy of a page', () => {
  const reading = directives(contentSecurityPolicy());
  const searching = directives(contentSecurityPolicy({ search: true }));

  it('refuses all that it does not name', () => {
    expect(reading.get('default-src')).toBe("'none'");
    expect(reading.get('base-uri')).toBe("'none'");
  });

  it('allows no other host, nothing inline, and nothing evaluated', () => {
    for (const policy of [reading, searching]) {
      const values = [...policy.values()].flatMap((value) => value.split(' '));
      expect(new Set(values)).toSatisfy((set: Set<string>) =>
        set.isSubsetOf(new Set(["'self'", "'none'", "'wasm-unsafe-eval'"])),
      );
    }
  });

  it('lets the search page alone load an index and compile Pagefind', () => {
    const changed = [...searching].filter(([name, value]) => reading.get(name) !== value);
    expect(Object.fromEntries(changed)).toEqual({
      'script-src': "'self' 'wasm-unsafe-eval'",
      'connect-src': "'self'",
    });
    expect(reading.has('connect-src')).toBe(false); // what default-src refuses
  });

  it('lets the publishing page alone show pictures that its script made', () => {
    expect(contentSecurityPolicy({ madePictures: true })).toContain("img-src 'self' blob:;");
    expect(contentSecurityPolicy()).toContain("img-src 'self';");
  });
});
