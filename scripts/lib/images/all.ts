import { join } from 'node:path';
import { ROOT } from '../../../src/files/project.ts';
import { COVER_PNG } from './cover.ts';
import { FAVICON_ICO, ICONS } from './icons.ts';
import type { Picture } from './picture.ts';
import { SHARE_PICTURES } from './share.ts';

/** Every picture that `npm run images` draws. */
export const PICTURES: readonly Picture[] = [FAVICON_ICO, ...ICONS, ...SHARE_PICTURES, COVER_PNG];

/** What each picture was made from, when it was last drawn. */
export const DIGESTS = join(ROOT, 'scripts', 'lib', 'images', 'digests.json');
