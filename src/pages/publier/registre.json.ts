/** What the publishing page asks for when a document is chosen. */
import type { APIRoute } from 'astro';
import { registryOf } from '../../publish/registry.ts';
import { getSite } from '../../site/graph.ts';

export const GET: APIRoute = async () => Response.json(registryOf((await getSite()).graph));
