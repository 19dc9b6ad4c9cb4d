/** Checks data against a JSON Schema, as any reader of ours may. */
import { Ajv } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import type { JsonSchema } from '../../src/model/json-schema.ts';

/** The keywords that editors add to the standard. */
const OF_EDITORS = ['enumDescriptions', 'patternErrorMessage'];

/** What is wrong with data, as `/themes/0 must be string`; nothing when it follows the schema. */
export function checkerOf(schema: JsonSchema): (data: unknown) => string[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: fullFormats });
  ajv.addVocabulary(OF_EDITORS);
  const validate = ajv.compile(schema);
  return (data) =>
    validate(data)
      ? []
      : validate.errors!.map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
