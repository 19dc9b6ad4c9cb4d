/** The style sheet of the filters of indexes, from the vocabularies of the model. */
import { filterStyles } from '../site/index-facets.ts';
import { getSite } from '../site/graph.ts';

export const GET = async (): Promise<Response> =>
  new Response(filterStyles((await getSite()).graph));
