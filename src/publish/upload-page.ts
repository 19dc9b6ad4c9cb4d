import type { Repository } from '../admin/repository.ts';

/** The page of the Git host that takes files from a browser and proposes them; only GitHub has one. */
export function uploadPage(repository: Repository | undefined): string | undefined {
  if (repository?.backend.name !== 'github') return undefined;
  const { repo, branch = 'main', base_url: host = 'https://github.com' } = repository.backend;
  return `${host}/${repo}/upload/${branch}`;
}
