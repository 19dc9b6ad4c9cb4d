/** What the publishing page asks for when a source of the site is to be cited. */
import type { APIRoute } from 'astro';
import { listedSources } from '../../publish/source-list.ts';
import { getSite } from '../../site/graph.ts';

export const GET: APIRoute = async () => Response.json(listedSources((await getSite()).graph));
