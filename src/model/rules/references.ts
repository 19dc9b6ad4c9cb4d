import { definite, FICHE_KINDS, isKind, KINDS, type Kind } from '../kinds.ts';
import type { Graph, Item, Reference } from '../graph.ts';
import { addressOf } from '../graph.ts';
import { fieldName, type Place } from '../issue.ts';
import type { Entry } from '../parse/entry.ts';
import { suggest } from '../suggest.ts';
import type { Check, Corpus, Finding } from './check.ts';
import { onField, onText } from './check.ts';

const placeOf = (corpus: Corpus, item: Item, reference: Reference): Place => {
  const entry = corpus.entryOf(item);
  return reference.field === undefined
    ? entry.place(reference.offset ?? 0)
    : entry.locate(reference.field);
};

const allItems = (graph: Graph): Item[] =>
  (Object.keys(KINDS) as Kind[]).flatMap((kind) => [...graph.all(kind)] as Item[]);

const isDraft = (item: Item) => 'brouillon' in item.data && item.data.brouillon;

/** Everything named wrongly, each once, with all the places that name it. */
function namedWrongly(
  corpus: Corpus,
  isWrong: (reference: Reference, item: Item) => boolean,
): Iterable<{ target: Reference; places: Place[] }> {
  const found = new Map<string, { target: Reference; places: Place[] }>();
  for (const item of allItems(corpus.graph)) {
    for (const reference of corpus.graph.references(item)) {
      if (!isWrong(reference, item)) continue;
      const key = `${reference.kind}/${reference.slug}`;
      const place = placeOf(corpus, item, reference);
      const known = found.get(key);
      if (known) known.places.push(place);
      else found.set(key, { target: reference, places: [place] });
    }
  }
  return found.values();
}

/** One finding for each thing that is named and does not exist. */
export const danglingReferences: Check = function* (corpus) {
  const missing = namedWrongly(corpus, ({ kind, slug }) => !corpus.find(kind, slug));
  const names = new Map<Kind, string[]>();
  for (const { kind, slug } of corpus.entries) {
    const known = names.get(kind);
    if (known) known.push(slug);
    else names.set(kind, [slug]);
  }
  for (const { target, places } of missing) {
    yield dangling(names.get(target.kind) ?? [], target, places);
  }
};

function dangling(names: readonly string[], target: Reference, places: Place[]): Finding {
  const { kind, slug } = target;
  const near = suggest(slug, names);
  const [place, ...elsewhere] = places as [Place, ...Place[]];
  const file = `${kind}/${slug}.${KINDS[kind].format}`;
  return {
    place,
    ...(target.field !== undefined && { field: fieldName(target.field) }),
    message: `${capital(definite(kind))} \`${slug}\` n’existe pas (aucun fichier \`${file}\`).`,
    advice: near
      ? `Vouliez-vous dire \`${near}\` ?`
      : `Créez \`${file}\`, ou retirez ${elsewhere.length > 0 ? 'ces références' : 'cette référence'}.`,
    ...(elsewhere.length > 0 && { elsewhere }),
  };
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** A published fiche that names a draft would show a dead link. */
export const draftReferences: Check = function* (corpus) {
  const drafts = namedWrongly(corpus, ({ kind, slug }, item) => {
    const target = corpus.graph.find(kind, slug);
    return target !== undefined && isDraft(target) && !isDraft(item);
  });
  for (const { target, places } of drafts) {
    const [place, ...elsewhere] = places as [Place, ...Place[]];
    yield {
      place,
      ...(target.field !== undefined && { field: fieldName(target.field) }),
      message: `\`${target.kind}/${target.slug}\` est un brouillon : la fiche publiée mènerait à une page absente.`,
      advice: `Publiez le brouillon (\`brouillon: false\`), ou retirez ${elsewhere.length > 0 ? 'ces références' : 'cette référence'}.`,
      ...(elsewhere.length > 0 && { elsewhere }),
    };
  }
};

const LISTED_KINDS = ['sources', 'organismes', 'themes', 'cpts'] as const satisfies readonly Kind[];

/** Whether all files are right enough to say what they name. */
export const referencesAreKnown = (entries: readonly Entry[]): boolean =>
  entries.every(({ data, outline }) => data && outline);

/** References that nothing uses: noise for the reader, or a fiche that forgot to cite. */
export const unusedItems: Check = function* ({ graph, entries, entryOf }) {
  if (!referencesAreKnown(entries)) return;
  for (const kind of LISTED_KINDS) {
    for (const item of graph.all(kind) as readonly Item[]) {
      const used = (Object.keys(KINDS) as Kind[]).some(
        (from) => from !== 'demandes' && graph.citing(item, from).length > 0,
      );
      if (used) continue;
      yield onText(
        entryOf(item),
        0,
        `Aucune fiche ne cite ${definite(kind)} \`${item.slug}\`.`,
        KINDS[kind].feminine
          ? 'Citez-la là où elle sert, ou supprimez le fichier.'
          : 'Citez-le là où il sert, ou supprimez le fichier.',
      );
    }
  }
};

const INDEX = /\.\d+$/;
/** Its rank in one of the three lists of a demand: what is best is not also what comes close. */
const ANSWER = /\.[a-z_]+\.\d+$/;

/** The same value twice in a list of references, or in the answers to a demand. */
export const repeatedReferences: Check = function* ({ graph, entryOf }) {
  for (const item of allItems(graph)) {
    const seen = new Set<string>();
    for (const { kind, slug, field } of graph.references(item)) {
      const list = field?.replace(item.kind === 'demandes' ? ANSWER : INDEX, '');
      if (field === undefined || list === field) continue;
      const key = `${list} ${kind}/${slug}`;
      if (seen.has(key)) {
        yield onField(
          entryOf(item),
          field,
          `\`${slug}\` est écrit deux fois dans \`${fieldName(list!)}\`.`,
          'Ne l’écrivez qu’une fois.',
          { fixable: item.kind !== 'demandes' },
        );
      }
      seen.add(key);
    }
  }
};

/** Former addresses: they must be free, unique, and lead to a page. */
export const formerAddresses: Check = function* ({ graph, entryOf, find }) {
  const taken = new Map<string, string>();
  for (const kind of FICHE_KINDS) {
    for (const item of graph.all(kind) as readonly Item[]) {
      const slugs = 'anciens_slugs' in item.data ? item.data.anciens_slugs : [];
      for (const [index, slug] of slugs.entries()) {
        const address = `/${kind}/${slug}/`;
        const other = taken.get(address);
        if (find(kind, slug) || other) {
          yield onField(
            entryOf(item),
            `anciens_slugs.${index}`,
            `\`${slug}\` est ${other ? `déjà l’ancien nom de \`${other}\`` : 'encore le nom d’une fiche'}.`,
            'Retirez-le d’`anciens_slugs`.',
          );
        }
        taken.set(address, item.slug);
      }
    }
  }
  for (const item of graph.all('redirections')) {
    const { ancienne, nouvelle } = item.data;
    const [, kind = '', slug = ''] = ancienne.split('/');
    if ((isKind(kind) && find(kind, slug)) || taken.has(ancienne)) {
      yield onField(
        entryOf(item),
        'ancienne',
        `\`${ancienne}\` est ${taken.has(ancienne) ? 'déjà redirigée' : 'encore l’adresse d’une fiche'}.`,
        'Supprimez cette redirection.',
      );
    }
    taken.set(ancienne, item.slug);
    const [, newKind = '', newSlug = ''] = nouvelle.split('/');
    const target = isKind(newKind) ? find(newKind, newSlug) : undefined;
    if (!target || addressOf(target) !== nouvelle) {
      yield onField(
        entryOf(item),
        'nouvelle',
        `\`${nouvelle}\` ne mène à aucune fiche.`,
        'Écrivez l’adresse d’une fiche, par exemple `/leviers/equipe-leader/`.',
      );
    }
  }
};
