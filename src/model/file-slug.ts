/** The names of files: they say what the fiche is about, as the model asks. */
import { KINDS, type Kind } from './kinds.ts';
import { slugify } from './slug.ts';
import type { Fields } from './write-fields.ts';

const LONGEST = 60;
const MOST_WORDS = 3;
/** Words that say nothing of the subject in the name of a fiche that already has region and date. */
const EMPTY = new Set(
  'a au aux avec ce ces cet cette comment compte comptes cpts d dans de des du en et l la le les leur nos notre ou par pour quel quelle quelles quels qu qui rendu rendus s sa se ses son sur synthese un une vos votre regional regionale regionales regionaux restitution bilan actes retour janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche premiere deuxieme troisieme quatrieme cinquieme'.split(
    ' ',
  ),
);

const text = (value: unknown) => (typeof value === 'string' ? value : '');

/** The name of the file of a fiche; a part that is not known yet says so. */
export function slugOf(kind: Kind, fields: Fields): string {
  const [first] = Array.isArray(fields['mots']) ? (fields['mots'] as unknown[]) : [];
  const title =
    ['titre', 'nom', 'sigle', 'forme_longue', 'ancienne']
      .map((key) => text(fields[key]))
      .find(Boolean) ?? text(first);
  if (kind === 'syntheses') {
    const event = (fields['evenement'] ?? {}) as Fields;
    const region = slugify(text(fields['region'])) || 'region';
    const date = slugify(text(event['debut'])) || 'date'; // as typed, it may hold a slash
    const words = subjectOf(
      title || text(event['nom']),
      new Set([...region.split('-'), ...date.split('-')]),
    );
    return join([region, date, ...(words.length > 0 ? words : [text(event['type'])])]);
  }
  if (kind === 'cas') {
    const [cpts] = (fields['cpts'] ?? []) as readonly string[];
    const owner = cpts ?? (text(fields['porteur']) || 'cpts');
    return join([slugify(owner) || 'cpts', ...subjectOf(title, new Set(owner.split('-')))]);
  }
  const slug = slugify(kind === 'cpts' ? title.replace(/^CPTS\s+/i, '') : title);
  return shortened(slug) || KINDS[kind].singular.toLowerCase().replaceAll(' ', '-');
}

/** Whole words only. */
const shortened = (slug: string) =>
  slug.length <= LONGEST ? slug : slug.slice(0, LONGEST).replace(/-[^-]*$/, '');

/** The fields that the name of a file waits for: their paths. */
export function missingForSlug(kind: Kind, fields: Fields): string[] {
  if (kind === 'syntheses') {
    const { debut } = (fields['evenement'] ?? {}) as Fields;
    return [
      ...(text(fields['region']) ? [] : ['region']),
      ...(text(debut) ? [] : ['evenement.debut']),
    ];
  }
  if (kind !== 'cas') return [];
  const [cpts] = (fields['cpts'] ?? []) as readonly string[];
  return (cpts ?? text(fields['porteur'])) ? [] : ['cpts'];
}

const subjectOf = (title: string, said: ReadonlySet<string>) =>
  slugify(title)
    .split('-')
    .filter(
      (word) =>
        word.length > 2 && !EMPTY.has(word) && !said.has(word) && !/^\d+(?:e|er|eme)?$/.test(word),
    )
    .slice(0, MOST_WORDS);

const join = (parts: readonly string[]) =>
  parts
    .filter((part) => part !== '')
    .reduce(
      (name, part) =>
        `${name}-${part}`.length > LONGEST && name ? name : name ? `${name}-${part}` : part,
      '',
    );
