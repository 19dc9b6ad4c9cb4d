/** What is loaded once a document is chosen, or a form asked for: it opens the workbench on one of them. */
import './without-eval.ts';
import { importDocx } from '../import/import-docx.ts';
import type { DocumentKind } from '../import/document-kinds.ts';
import { Refusal } from '../import/refusal.ts';
import { frenchTypography } from '../markdown/typography.ts';
import type { Root } from '../site/root.ts';
import { localDay } from './controls.ts';
import { encodePicture } from './encode-picture.ts';
import { REGISTRY_PATH, type Registry } from './registry.ts';
import { startWriting, type Desk } from './start-writing.ts';
import { emptyWork, keptWork, workOf } from './work.ts';

/** What the page gives to the workbench. */
export interface Place extends Desk {
  /** Asks whether a document that could be read takes the place of what is being written. */
  readonly mayReplace: () => boolean;
}

/** Why a document is not imported, in French: what is wrong, and what to do. */
export interface Refused {
  readonly message: string;
  readonly advice: string;
}

const UNREADABLE: Refused = {
  message: 'Le document n’a pas pu être lu.',
  advice:
    'Ouvrez-le dans Word, enregistrez-le sous un autre nom au format « Document Word (.docx) », et recommencez.',
};

/**
 * Imports a document and opens the workbench; gives back a refusal when it cannot. Without `kind`,
 * the document says what it tells.
 */
export async function openDocument(
  file: File,
  place: Place,
  kind?: DocumentKind,
): Promise<Refused | undefined> {
  const registry = await readRegistry(place.root);
  try {
    const imported = await importDocx(await file.arrayBuffer(), {
      ...(kind && { kind }),
      today: localDay(),
      registers: registry.registers,
      encodePicture,
    });
    if (!place.mayReplace()) {
      place.say('Votre fiche en cours est gardée.');
      return undefined;
    }
    const again = { ...place, mayReplace: () => true }; // its button has asked
    startWriting(workOf(imported, file.name), registry, {
      ...place,
      readAgain: (other) => void openDocument(file, again, other),
    });
    return undefined;
  } catch (error) {
    return error instanceof Refusal
      ? { message: frenchTypography(error.message), advice: frenchTypography(error.advice) }
      : UNREADABLE;
  }
}

/** Opens the workbench on a fiche with nothing in it. */
export async function openEmpty(kind: DocumentKind, place: Place): Promise<void> {
  startWriting(emptyWork(kind, localDay()), await readRegistry(place.root), place);
}

/** Opens the workbench on the work kept in this tab; says whether there was one. */
export async function resumeWork(place: Place): Promise<boolean> {
  const work = keptWork();
  if (!work) return false;
  startWriting(work, await readRegistry(place.root), place);
  return true;
}

async function readRegistry({ base }: Root): Promise<Registry> {
  const response = await fetch(`${base}${REGISTRY_PATH}`);
  if (!response.ok) throw new Error(`${REGISTRY_PATH}: ${response.status}`);
  return (await response.json()) as Registry;
}
