/** What the editors' interface reads first. */
import type { APIRoute } from 'astro';
import { editorsConfig } from '../../admin/config.ts';
import { LOCAL, parseRepository } from '../../admin/repository.ts';
import { BASE } from '../../site/urls.ts';

export const GET: APIRoute = () => {
  const repository = parseRepository(process.env['REPERES_DEPOT']);
  const config = editorsConfig({
    backend: repository?.backend ?? LOCAL,
    base: BASE,
  });
  return new Response(JSON.stringify(config), { headers: { 'Content-Type': 'application/json' } });
};
