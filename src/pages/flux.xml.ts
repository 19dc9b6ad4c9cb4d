/** The newest fiches of the site. */
import type { APIRoute } from 'astro';
import { feedOf } from '../open-data/feed.ts';
import { getSite } from '../site/graph.ts';
import { addressAt } from '../site/urls.ts';

export const GET: APIRoute = async () => {
  const { graph } = await getSite();
  return new Response(feedOf(graph, addressAt), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
