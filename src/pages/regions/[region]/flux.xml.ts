/** The newest fiches of a region. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { REGIONS, regionOf } from '../../../model/territories.ts';
import { feedOf } from '../../../open-data/feed.ts';
import { getSite } from '../../../site/graph.ts';
import { addressAt } from '../../../site/urls.ts';

export const getStaticPaths = (() =>
  REGIONS.map(({ slug }) => ({ params: { region: slug } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { graph } = await getSite();
  return new Response(feedOf(graph, addressAt, regionOf(params['region']!)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
