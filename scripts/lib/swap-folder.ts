/** One folder takes the place of another, so that a run stopped anywhere loses neither. */
import { constants, existsSync } from 'node:fs';
import { access, cp, mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Beside the place: a rename there is within one disk, and what is left says whose it is. */
const beside = (place: string, name: string) => join(dirname(place), `.${basename(place)}-${name}`);
const remove = (folder: string) => rm(folder, { recursive: true, force: true });

/**
 * Puts a folder made aside in the place of another, which is kept until the new one stands.
 * Rejects with the fault of the system, the old folder in its place.
 */
export async function swapFolder(next: string, place: string): Promise<void> {
  await recoverFolder(place);
  await mkdir(dirname(place), { recursive: true });
  const [ready, previous] = [beside(place, 'next'), beside(place, 'previous')];
  const had = existsSync(place);
  // What may not be written could not be removed either, once it is replaced.
  if (had) await access(place, constants.W_OK);
  await move(next, ready);
  if (had) await rename(place, previous);
  try {
    await rename(ready, place);
  } catch (error) {
    if (had) await rename(previous, place);
    throw error;
  }
  await discard(place);
}

/** Undoes what a swap that was killed left: to be called before anything else is made. */
export async function recoverFolder(place: string): Promise<void> {
  const previous = beside(place, 'previous');
  if (existsSync(previous) && !existsSync(place)) await rename(previous, place);
  await discard(place);
}

/** Half removed, a folder must not be taken for a whole one: it loses its name first. */
async function discard(place: string): Promise<void> {
  const [ready, previous] = [beside(place, 'next'), beside(place, 'previous')];
  await remove(ready);
  if (existsSync(previous)) await rename(previous, ready);
  await remove(ready);
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    try {
      await cp(from, to, { recursive: true });
    } catch (fault) {
      await remove(to); // a disk that is full must not stay so
      throw Object.assign(fault as Error, { path: to }); // it names what was read
    }
    await remove(from);
  }
}
