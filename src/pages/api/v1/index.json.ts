/** What the API contains. */
import type { APIRoute } from 'astro';
import { apiIndex } from '../../../open-data/api-files.ts';
import { getSite } from '../../../site/graph.ts';
import { addressAt } from '../../../site/urls.ts';

export const GET: APIRoute = async () => {
  const { graph } = await getSite();
  return new Response(apiIndex(graph, addressAt), {
    headers: { 'Content-Type': 'application/json' },
  });
};
