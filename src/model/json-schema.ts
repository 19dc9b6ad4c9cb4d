/** JSON Schemas made from the model, for editors and for whoever reads our data. Pure. */
import { z } from 'zod';
import { KINDS, type Kind } from './kinds.ts';
import { SCHEMAS } from './schema/schemas.ts';
import { descriptionOf, marksOf } from './schema/walk.ts';

/** A JSON Schema, ready to be written. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What is written in a file, or what reading it gives: texts trimmed, defaults filled in. */
type Side = 'input' | 'output';

/** Keywords that only our own code reads. */
const OUR_MARKS = ['reference', 'address', 'territory', 'past', 'labels', 'mismatch', 'help'];

/** What an author writes in a file of this kind: the whole of a YAML file, or the top of a fiche. */
export const authorSchema = (kind: Kind): JsonSchema =>
  jsonSchemaOf(SCHEMAS[kind], capitalised(KINDS[kind].singular), 'input');

const capitalised = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());

/** The JSON Schema of a schema of ours, in draft 7, which every tool reads. */
export function jsonSchemaOf(schema: z.ZodType, title: string, side: Side): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: side,
    override: ({ zodSchema, jsonSchema }) => complete(zodSchema, jsonSchema, side),
  });
  return { $schema, title, ...rest };
}

function complete(schema: z.core.$ZodType, json: z.core.JSONSchema.BaseSchema, side: Side): void {
  const { reference } = marksOf(schema);
  const help = descriptionOf(schema);
  if (reference && help && json.type === 'string') {
    json.description =
      side === 'input'
        ? `${help} Un nom de fichier de \`content/${reference}/\`, sans son extension.`
        : `${help} Le \`slug\` d’un élément de \`${reference}.json\`.`;
  }
  for (const mark of OUR_MARKS) Reflect.deleteProperty(json, mark);
  // The standard's `uri` has no accents, addresses that people copy do: their pattern is enough.
  if (json.format === 'uri' && json.pattern) Reflect.deleteProperty(json, 'format');
  if (side === 'output') {
    Reflect.deleteProperty(json, 'patternErrorMessage');
    if (Array.isArray(json.type)) json.type = 'string'; // a year, once read
  }
}
