/** A series of figures as a table for spreadsheets. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { toCsv } from '../../site/csv.ts';
import { getSite } from '../../site/graph.ts';

export const getStaticPaths = (async () => {
  const { graph } = await getSite();
  return graph.all('chiffres').map(({ slug }) => ({ params: { serie: slug } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const { graph } = await getSite();
  const { data } = graph.find('chiffres', params['serie']!)!;
  const rows = data.points.map(({ date, valeur, perimetre, groupe, source, note }) => {
    const found = graph.find('sources', source)?.data;
    return [
      date,
      valeur,
      data.unite,
      perimetre,
      groupe,
      found?.editeur,
      found?.titre,
      found?.url,
      note,
    ];
  });
  const header = [
    'date',
    'valeur',
    'unite',
    'perimetre',
    'groupe',
    'editeur',
    'source',
    'adresse',
    'note',
  ];
  return new Response(toCsv([header, ...rows]), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};
