/** Everything published of a kind, as data. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Kind } from '../../../model/kinds.ts';
import { apiFile } from '../../../open-data/api-files.ts';
import { PUBLISHED_KINDS } from '../../../open-data/api-schemas.ts';
import { getSite } from '../../../site/graph.ts';
import { addressAt } from '../../../site/urls.ts';

export const getStaticPaths = (() =>
  PUBLISHED_KINDS.map((kind) => ({ params: { kind } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { graph } = await getSite();
  return new Response(apiFile(graph, params['kind'] as Kind, addressAt), {
    headers: { 'Content-Type': 'application/json' },
  });
};
