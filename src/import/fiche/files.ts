/** The files that a draft becomes: the fiche, its source, its pictures. */
import type { Kind } from '../../model/kinds.ts';
import { KINDS } from '../../model/kinds.ts';
import type { Picture } from '../pictures/take-pictures.ts';
import { slugOf } from '../../model/file-slug.ts';
import { writeFields, writeFiche, type Fields } from '../../model/write-fields.ts';
import { OWN_SOURCE } from './own-source.ts';

/** A fiche as it is being made: change `fields` or `body`, and ask for its files again. */
export interface Draft {
  readonly kind: Kind;
  /** What was recognised, in the shape of the model; what is missing is absent. */
  readonly fields: Fields;
  /** Markdown, without frontmatter. */
  readonly body: string;
  readonly pictures: readonly Picture[];
  /** The document itself, as the first source of the fiche; `ce-document` names it. */
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
  const all = source ? withOwnSource(fields, sourceSlug) : fields;
  const called = source ? body.replaceAll(`[^${OWN_SOURCE}]`, `[^${sourceSlug}]`) : body;
  const named = called.replace(
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

/** The document first among the sources, and by its name where a result rests on it. */
function withOwnSource(fields: Fields, slug: string): Fields {
  const { sources = [], resultats } = fields as {
    sources?: readonly string[];
    resultats?: readonly Fields[];
  };
  const named = resultats?.map((result) =>
    result['source'] === OWN_SOURCE ? { ...result, source: slug } : result,
  );
  return { ...fields, sources: [slug, ...sources], ...(named && { resultats: named }) };
}
