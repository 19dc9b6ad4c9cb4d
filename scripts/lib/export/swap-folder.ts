import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Puts a folder made aside in the place of another, which is kept until the new one stands. */
export async function swapFolder(next: string, place: string): Promise<void> {
  const previous = `${next}-previous`;
  await rm(previous, { recursive: true, force: true });
  await mkdir(dirname(place), { recursive: true });
  const had = existsSync(place);
  if (had) await rename(place, previous);
  try {
    await rename(next, place);
  } catch (error) {
    if (had) await rename(previous, place);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}
