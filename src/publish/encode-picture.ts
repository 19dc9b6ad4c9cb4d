/** Pictures of a document made small enough for a phone, by the browser itself. */
import { MAX_PICTURE_BYTES } from '../import/limits.ts';
import type { EncodePicture } from '../import/pictures/take-pictures.ts';

const LONGEST_SIDE = 1_600;
const QUALITIES = [0.85, 0.7, 0.5];
const KINDS: Readonly<Record<string, true>> = {
  'image/png': true,
  'image/jpeg': true,
  'image/gif': true,
  'image/webp': true,
  'image/bmp': true,
};

/** Draws a picture again, without its metadata; nothing when the browser cannot read it. */
export const encodePicture: EncodePicture = async ({ bytes, contentType }) => {
  if (!KINDS[contentType]) return undefined;
  try {
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(bytes)], { type: contentType }),
    );
    const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.width * scale));
    canvas.height = Math.max(1, Math.round(image.height * scale));
    const context = canvas.getContext('2d')!;
    if (contentType !== 'image/jpeg') {
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const png = await bytesOf(canvas, 'image/png');
      if (png && png.length <= MAX_PICTURE_BYTES) return { extension: 'png', bytes: png };
      context.globalCompositeOperation = 'destination-over'; // a JPEG has no transparency
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
    } else context.drawImage(image, 0, 0, canvas.width, canvas.height);
    for (const quality of QUALITIES) {
      const jpeg = await bytesOf(canvas, 'image/jpeg', quality);
      if (jpeg && jpeg.length <= MAX_PICTURE_BYTES) return { extension: 'jpg', bytes: jpeg };
    }
  } catch {
    // a damaged picture: the importer says so
  }
  return undefined;
};

async function bytesOf(
  canvas: HTMLCanvasElement,
  type: string,
  quality?: number,
): Promise<Uint8Array | undefined> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, type, quality);
  });
  return blob?.type === type ? new Uint8Array(await blob.arrayBuffer()) : undefined;
}
