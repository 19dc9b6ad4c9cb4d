/**
 * Where the editors' interface writes, beside a local clone: `REPERES_DEPOT` at build time,
 * `github:owner/name`, `gitlab:group/name` or `gitea:owner/name`, with `@branch` after it where it
 * is not the default one, and the host before the name where it is not the public one:
 * `gitlab:https://forge.exemple.fr/groupe/nom`.
 */
import type { Backend } from '@sveltia/cms';

export interface Repository {
  readonly backend: Backend;
  /** Where the browser sends what is read and written: what the policy of the page opens. */
  readonly hosts: readonly string[];
}

type Forge = 'github' | 'gitlab' | 'gitea';

const PUBLIC: Readonly<Record<Forge, string>> = {
  github: 'https://github.com',
  gitlab: 'https://gitlab.com',
  gitea: 'https://codeberg.org',
};
const API: Readonly<Record<Forge, string>> = {
  github: '/api/v3',
  gitlab: '/api/v4',
  gitea: '/api/v1',
};
const SETTING =
  /^(?<forge>github|gitlab|gitea):(?:(?<host>https:\/\/[a-z0-9.:-]+)\/)?(?<name>[\w.-]+(?:\/[\w.-]+)+)(?:@(?<branch>[\w./-]+))?$/;

/** Reads the setting; nothing without one. Throws when it names no repository. */
export function parseRepository(setting: string | undefined): Repository | undefined {
  if (!setting) return undefined;
  const parts = SETTING.exec(setting)?.groups;
  if (!parts) {
    throw new Error(
      `REPERES_DEPOT: “${setting}” is not a repository such as github:owner/name, gitlab:group/name or gitea:owner/name`,
    );
  }
  const forge = parts['forge'] as Forge;
  const host = parts['host'] ?? PUBLIC[forge];
  const api = host === PUBLIC.github ? 'https://api.github.com' : `${host}${API[forge]}`;
  const branch = parts['branch'];
  return {
    backend: {
      name: forge,
      repo: parts['name']!,
      ...(branch && { branch }),
      ...(host !== PUBLIC.github && { base_url: host, api_root: api }),
      // A token that the editor makes: no other service stands between the browser and the host.
      auth_methods: ['token'],
    } as Backend,
    hosts: [new URL(api).origin],
  };
}

/**
 * A clone on the machine, chosen in the browser: what is offered while no host is set. The package
 * wants one all the same; this one is asked nothing, and its button is hidden.
 */
export const LOCAL: Backend = {
  name: 'gitea',
  repo: 'votre-copie/reperes-cpts',
  auth_methods: ['token'],
  app_id: 'aucune',
};

export const isLocal = (backend: Backend): boolean =>
  'repo' in backend && 'repo' in LOCAL && backend.repo === LOCAL.repo;
