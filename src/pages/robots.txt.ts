import type { APIRoute } from 'astro';
import { SITEMAP } from '../open-data/sitemap.ts';
import { addressAt } from '../site/urls.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${addressAt(SITEMAP)}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
