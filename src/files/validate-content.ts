import { validate, type Validation } from '../model/validate.ts';
import { CONTENT, PUBLIC, today } from './project.ts';
import { readAssets, readContent } from './read-content.ts';

/** Validates the content of the project, or of another folder. */
export function validateContent(folder = CONTENT): Validation {
  return validate(readContent(folder), { assets: readAssets(PUBLIC), today: today() });
}
