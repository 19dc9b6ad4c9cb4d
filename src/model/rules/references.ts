import { definite, FICHE_KINDS, isKind, KINDS, type Kind } from '../kinds.ts';
import type { Graph, Item, Reference } from '../graph.ts';
import { addressOf } from '../graph.ts';
import type { Place } from '../issue.ts';
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

/** One finding for each thing that is named and does not exist, with all the places that name it. */
export const danglingReferences: Check = function* (corpus) {
  const missing = new Map<string, { target: Reference; places: Place[] }>();
  for (const item of allItems(corpus.graph)) {
    for (const reference of corpus.graph.references(item)) {
      if (corpus.find(reference.kind, reference.slug)) continue;
      const key = `${reference.kind}/${reference.slug}`;
      const place = placeOf(corpus, item, reference);
      const known = missing.get(key);
      if (known) known.places.push(place);
      else missing.set(key, { target: reference, places: [place] });
    }
  }
  for (const { target, places } of missing.values()) yield dangling(corpus, target, places);
};

function dangling(corpus: Corpus, target: Reference, places: Place[]): Finding {
  const { kind, slug } = target;
  const names = corpus.entries.filter((entry) => entry.kind === kind).map((entry) => entry.slug);
  const near = suggest(slug, names);
  const [place, ...elsewhere] = places as [Place, ...Place[]];
  const file = `${kind}/${slug}.${KINDS[kind].format}`;
  return {
    place,
    ...(target.field !== undefined && {
      field: target.field.replace(/\.(\d+)/g, (_, index: string) => `[${Number(index) + 1}]`),
    }),
    message: `${capital(definite(kind))} \`${slug}\` n’existe pas (aucun fichier \`${file}\`).`,
    advice: near
      ? `Vouliez-vous dire \`${near}\` ?`
      : `Créez \`${file}\`, ou retirez ${elsewhere.length > 0 ? 'ces références' : 'cette référence'}.`,
    elsewhere,
  };
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1);

/** A published fiche that names a draft would show a dead link. */
export const draftReferences: Check = function* (corpus) {
  for (const item of allItems(corpus.graph)) {
    if (isDraft(item)) continue;
    for (const reference of corpus.graph.references(item)) {
      const target = corpus.graph.find(reference.kind, reference.slug);
      if (!target || !isDraft(target as Item)) continue;
      yield {
        place: placeOf(corpus, item, reference),
        message: `\`${target.kind}/${target.slug}\` est un brouillon : la fiche publiée mènerait à une page absente.`,
        advice: 'Publiez le brouillon (`brouillon: false`), ou retirez la référence.',
      };
    }
  }
};

const LISTED_KINDS = ['sources', 'organismes', 'themes', 'cpts'] as const satisfies readonly Kind[];

/** References that nothing uses: noise for the reader, or a fiche that forgot to cite. */
export const unusedItems: Check = function* ({ graph, entries, entryOf }) {
  if (entries.some((entry) => entry.data === undefined)) return; // its references are not known
  for (const kind of LISTED_KINDS) {
    for (const item of graph.all(kind) as readonly Item[]) {
      const used = (Object.keys(KINDS) as Kind[]).some((from) => graph.citing(item, from).length > 0);
      if (used) continue;
      yield onText(
        entryOf(item),
        0,
        `Aucune fiche ne cite ${definite(kind)} \`${item.slug}\`.`,
        'Citez-le là où il sert, ou supprimez le fichier.',
      );
    }
  }
};

/** The same value twice in a list of references. */
export const repeatedReferences: Check = function* ({ graph, entryOf }) {
  for (const item of allItems(graph)) {
    const seen = new Set<string>();
    for (const { kind, slug, field } of graph.references(item)) {
      const list = field?.replace(/\.\d+$/, '');
      if (field === undefined || list === field) continue;
      const key = `${list} ${kind}/${slug}`;
      if (seen.has(key)) {
        yield onField(entryOf(item), field, `\`${slug}\` est écrit deux fois dans \`${list}\`.`, 'Supprimez la ligne en trop.', { fixable: true });
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
      yield onField(entryOf(item), 'ancienne', `\`${ancienne}\` est encore l’adresse d’une fiche, ou déjà redirigée.`, 'Supprimez cette redirection.');
    }
    taken.set(ancienne, item.slug);
    const [, newKind = '', newSlug = ''] = nouvelle.split('/');
    const target = isKind(newKind) ? graph.find(newKind, newSlug) : undefined;
    if (!target || addressOf(target) !== nouvelle) {
      yield onField(entryOf(item), 'nouvelle', `\`${nouvelle}\` ne mène à aucune fiche.`, 'Écrivez l’adresse d’une fiche, par exemple `/leviers/equipe-leader/`.');
    }
  }
};
