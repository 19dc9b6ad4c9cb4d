/** What the comparison shows of a case, asked for when the reader ticks it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { comparedCase } from '../../compare/compared-case.ts';
import { getSite } from '../../site/graph.ts';

export const getStaticPaths = (async () => {
  const { graph } = await getSite();
  return graph.all('cas').map(({ slug }) => ({ params: { cas: slug } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { graph } = await getSite();
  return Response.json(comparedCase(graph, graph.find('cas', params['cas']!)!));
};
