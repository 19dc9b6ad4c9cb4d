/** The pictures of a document: named after the fiche, without metadata, each with its text asked for. */
import type { Image, Nodes, Root } from 'mdast';
import { placeOf, plainOf, textNode } from '../clean/nodes.ts';
import type { WordPicture } from '../docx/convert.ts';
import type { Source } from '../docx/source.ts';
import { MAX_PICTURE_BYTES } from '../limits.ts';
import type { WordPlace } from '../place.ts';
import type { Notebook } from '../report.ts';
import { stripJpeg } from './jpeg.ts';
import { PNG_SIGNATURE, stripPng } from './png.ts';

/** A picture to write in `public/images/`. */
export interface Picture {
  /** `png` or `jpg`. */
  readonly extension: 'png' | 'jpg';
  readonly bytes: Uint8Array;
  /** The rank in the document, from one. */
  readonly number: number;
}

/**
 * Makes a picture small enough, and of a kind that the site takes: a browser does it with a canvas.
 * Nothing when it cannot.
 */
export type EncodePicture = (
  picture: WordPicture,
) => Promise<{ readonly extension: 'png' | 'jpg'; readonly bytes: Uint8Array } | undefined>;

interface Taken {
  readonly tree: Root;
  readonly pictures: readonly Picture[];
}

/** Takes the pictures out of the tree, where their addresses stay. */
export async function takePictures(
  tree: Root,
  found: readonly WordPicture[],
  source: Source,
  notes: Notebook,
  encode: EncodePicture | undefined,
): Promise<Taken> {
  const pictures: Picture[] = [];
  let number = 0;
  const children = [];
  for (const block of tree.children) children.push(await take(block, block));
  return { tree: { ...tree, children }, pictures };

  async function take<T extends Nodes>(node: T, block: Nodes): Promise<T> {
    if (!('children' in node)) return node;
    const own = node.position ? node : block;
    const inside: Nodes[] = [];
    for (const child of node.children as Nodes[])
      inside.push(child.type === 'image' ? await takeOne(child, own) : await take(child, own));
    return { ...node, children: inside };
  }

  async function takeOne(image: Image, block: Nodes): Promise<Nodes> {
    const original = found[Number(image.url.replace('image:', ''))];
    if (!original) return textNode(image.alt ?? '');
    number += 1;
    const { heading } = placeOf(block, source);
    const text = plainOf(block) || image.alt;
    const place: WordPlace = {
      what: 'image',
      number,
      ...(text && { text }),
      ...(heading !== undefined && { heading }),
    };
    const ready = withinBounds((await encode?.(original)) ?? asItIs(original));
    const extension = 'bytes' in ready ? ready.extension : 'png';
    if ('bytes' in ready) pictures.push({ ...ready, number });
    else
      notes.missing(
        place,
        `${ready.fault} : elle n’est pas reprise`,
        'Réduisez-la ou enregistrez-la en PNG ou en JPEG, puis déposez-la dans public/images/ sous le nom écrit dans la fiche ; ou supprimez la ligne.',
      );
    const alt = (image.alt ?? '').replace(/\s+/g, ' ').trim();
    const described = isDescription(alt) ? alt : '';
    if (described)
      notes.check(
        place,
        `le texte qui la remplace est celui de Word : « ${described} »`,
        'Vérifiez qu’il dit ce que l’image apprend au lecteur.',
      );
    else
      notes.missing(
        place,
        'il manque le texte qui la remplace pour qui ne la voit pas',
        'Écrivez-le entre les crochets : ![La feuille de liaison, recto](…). Si c’est un logo, supprimez la ligne.',
      );
    return { type: 'image', url: `/images/image-a-nommer-${number}.${extension}`, alt: described };
  }
}

/** Names of files, and what Word writes by itself, describe nothing. */
const isDescription = (alt: string) =>
  /\p{L}{2}/u.test(alt) &&
  !/\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf)$/i.test(alt) &&
  !/^(?:image|picture|graphique|forme|dessin)\s*\d*$/i.test(alt) &&
  !/généré automatiquement|généré par|automatically generated|AI-generated/i.test(alt);

/** What can be published, or why it cannot. */
type Ready = Pick<Picture, 'extension' | 'bytes'> | { readonly fault: string };

function withinBounds(ready: Ready): Ready {
  if (!('bytes' in ready) || ready.bytes.length <= MAX_PICTURE_BYTES) return ready;
  const weight = Math.ceil(ready.bytes.length / 1000).toLocaleString('fr-FR');
  return { fault: `l’image pèse ${weight} ko ; il en faut ${MAX_PICTURE_BYTES / 1000} au plus` };
}

/** The picture without its metadata, or why it cannot be published. */
function asItIs({ bytes, contentType }: WordPicture): Ready {
  const isPng = PNG_SIGNATURE.every((byte, index) => bytes[index] === byte);
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  if (!isPng && !isJpeg) {
    const kind = (/\/(?:x-)?([\w-]+)/.exec(contentType)?.[1] ?? 'inconnu').toUpperCase();
    return { fault: `l’image est au format ${kind}, que le site ne prend pas` };
  }
  const plain = isPng ? stripPng(bytes) : stripJpeg(bytes);
  if (!plain) return { fault: 'l’image est abîmée' };
  return { extension: isPng ? 'png' : 'jpg', bytes: plain };
}
