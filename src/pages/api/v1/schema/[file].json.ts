/** The JSON Schema of a file of the API. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { Kind } from '../../../../model/kinds.ts';
import { apiJsonSchema, PUBLISHED_KINDS } from '../../../../open-data/api-schemas.ts';
import { schemaPath } from '../../../../open-data/api-files.ts';
import { addressAt } from '../../../../site/urls.ts';

export const getStaticPaths = (() =>
  ['index', ...PUBLISHED_KINDS].map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
  const file = params['file'] as Kind | 'index';
  const { $schema, ...schema } = apiJsonSchema(file);
  return Response.json({ $schema, $id: addressAt(schemaPath(file)), ...schema });
};
