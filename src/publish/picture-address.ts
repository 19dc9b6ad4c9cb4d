/** Where the page shows a picture of the work from: made once for each. */
import type { Picture } from '../import/pictures/take-pictures.ts';

const addresses = new WeakMap<Picture, string>();

/** A `blob:` address, which the policy of the page allows. */
export function pictureAddress(picture: Picture): string {
  const known = addresses.get(picture);
  if (known !== undefined) return known;
  const type = picture.extension === 'png' ? 'image/png' : 'image/jpeg';
  const address = URL.createObjectURL(new Blob([Uint8Array.from(picture.bytes)], { type }));
  addresses.set(picture, address);
  return address;
}
