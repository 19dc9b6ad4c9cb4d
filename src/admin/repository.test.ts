import { describe, expect, it } from 'vitest';
import { editorsPolicy } from '../site/csp.ts';
import { isLocal, LOCAL, parseRepository } from './repository.ts';

describe('the repository that the editors’ interface writes to', () => {
  it('is none unless it is said: a clone is all there is', () => {
    expect(parseRepository(undefined)).toBeUndefined();
    expect(parseRepository('')).toBeUndefined();
    expect(isLocal(LOCAL)).toBe(true);
  });

  it.each([
    ['github:reperes/cpts', 'github', 'reperes/cpts', 'https://api.github.com'],
    ['gitlab:sante/reperes/cpts', 'gitlab', 'sante/reperes/cpts', 'https://gitlab.com'],
    [
      'gitlab:https://forge.exemple.fr/sante/cpts',
      'gitlab',
      'sante/cpts',
      'https://forge.exemple.fr',
    ],
    ['gitea:reperes/cpts', 'gitea', 'reperes/cpts', 'https://codeberg.org'],
  ])('reads %s', (setting, name, repo, host) => {
    const { backend, hosts } = parseRepository(setting)!;
    expect(backend).toMatchObject({ name, repo, auth_methods: ['token'] });
    expect(hosts).toEqual([host]);
    expect(isLocal(backend)).toBe(false);
  });

  it('may be on a branch', () => {
    expect(parseRepository('github:reperes/cpts@relecture')!.backend).toMatchObject({
      repo: 'reperes/cpts',
      branch: 'relecture',
    });
  });

  it.each(['reperes/cpts', 'github:cpts', 'svn:a/b', 'github:http://a.fr/b/c', "github:a/b'; x"])(
    'is refused when it is none: %s',
    (setting) => {
      expect(() => parseRepository(setting)).toThrow('REPERES_DEPOT');
    },
  );

  it('is the only other host that the page may ask, and only for data', () => {
    const policy = editorsPolicy(parseRepository('github:reperes/cpts')!.hosts);
    expect(policy.match(/https?:\S+/g)).toEqual(['https://api.github.com;']);
    expect(policy).toMatch(/connect-src [^;]*https:\/\/api\.github\.com;/);
    expect(editorsPolicy([])).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(editorsPolicy([])).toMatch(/script-src 'self';/);
  });
});
