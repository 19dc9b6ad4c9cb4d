import type { APIRoute } from 'astro';
import { llmsText } from '../open-data/llms.ts';
import { getSite } from '../site/graph.ts';
import { addressAt } from '../site/urls.ts';

export const GET: APIRoute = async () => {
  const { graph } = await getSite();
  return new Response(llmsText(graph, addressAt), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
