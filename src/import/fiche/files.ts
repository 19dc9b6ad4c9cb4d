/** The files that a draft becomes: the fiche, its source, its pictures. */
import type { Kind } from '../../model/kinds.ts';
import { KINDS } from '../../model/kinds.ts';
import type { Picture } from '../pictures/take-pictures.ts';
import { slugOf } from '../../model/file-slug.ts';
import { writeFields, writeFiche, type Fields } from '../../model/write-fields.ts';

/** A fiche as it is being made: change `fields` or `body`, and ask for its files again. */
export interface Draft {
  readonly kind: Kind;
  /** What was recognised, in the shape of the model; what is missing is absent. */
  readonly fields: Fields;
  /** Markdown, without frontmatter. */
  readonly body: string;
  readonly pictures: readonly Picture[];
  /** The document itself, as a source of the fiche; absent when it cites others. */
  readonly source?: Fields | undefined;
}

/** A file to write; `path` is from the root of the project. */
export interface DraftFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface DraftFiles {
  readonly slug: string;
  /** The fiche comes first. */
  readonly files: readonly DraftFile[];
}

/** Writes a draft; the names follow its region, its date and its title, unless `slug` is given. */
export function filesOf(
  { kind, fields, body, pictures, source }: Draft,
  slug = slugOf(kind, fields),
): DraftFiles {
  const sourceSlug = `${slug}-compte-rendu`;
  const all = source ? { ...fields, sources: [sourceSlug] } : fields;
  const named = body.replace(
    /\/images\/image-a-nommer-(\d+)\.(png|jpg)/g,
    (_, number: string, extension: string) => `/images/${slug}-${number}.${extension}`,
  );
  const encode = (text: string) => new TextEncoder().encode(text);
  return {
    slug,
    files: [
      {
        path: `content/${kind}/${slug}.${KINDS[kind].format}`,
        bytes: encode(writeFiche(kind, all, named)),
      },
      ...(source
        ? [
            {
              path: `content/sources/${sourceSlug}.yaml`,
              bytes: encode(writeFields('sources', source)),
            },
          ]
        : []),
      ...pictures.map(({ number, extension, bytes }) => ({
        path: `public/images/${slug}-${number}.${extension}`,
        bytes,
      })),
    ],
  };
}
