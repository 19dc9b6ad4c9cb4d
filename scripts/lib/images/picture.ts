import { createHash } from 'node:crypto';

/** A picture that the browser draws from a page. */
export interface Picture {
  /** Its place in `public/`. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** Whether what the page leaves bare stays so. */
  readonly transparent?: boolean;
  /** The page, with all that it needs inside. */
  readonly html: string;
}

/**
 * What a picture is made from, as one word. Browsers draw letters each in their way, so pictures
 * cannot be compared: that they are up to date is known from this.
 */
export const digestOf = ({ width, height, html }: Picture): string =>
  createHash('sha256').update(`${width}×${height}\n${html}`).digest('hex');
