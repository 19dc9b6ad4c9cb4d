import type { z } from 'zod';
import { isAfter } from '../dates.ts';
import type { Item } from '../graph.ts';
import { FICHE_KINDS, KIND_NAMES } from '../kinds.ts';
import { SCHEMAS } from '../schema/schemas.ts';
import { childOf, keysOf, marksOf } from '../schema/walk.ts';
import { SIZE_LABELS, sizesOf, type Size } from '../sizes.ts';
import { foldAccents } from '../slug.ts';
import { departmentOf, regionOf } from '../territories.ts';
import { titleOf } from '../titles.ts';
import { onField, type Check, type Finding, type KnownItem } from './check.ts';

/** The national agreement was signed on this day: no CPTS has a contract before. Source: JO, 24 August 2019. */
const FIRST_ACI = '2019-06-20';

const shownDate = (date: string) => date.split('-').reverse().join('/');

export const departmentsInRegions: Check = function* ({ graph, entryOf }) {
  for (const item of graph.all('cpts')) {
    for (const [index, code] of item.data.departements.entries()) {
      yield* outside(item, `departements.${index}`, code, item.data.regions);
    }
  }
  for (const item of graph.all('syntheses')) {
    const { departement } = item.data.evenement;
    if (departement) yield* outside(item, 'evenement.departement', departement, [item.data.region]);
  }

  function* outside(
    item: Item,
    field: string,
    code: string,
    regions: readonly string[],
  ): Iterable<Finding> {
    const department = departmentOf(code);
    if (!department || regions.includes(department.region)) return;
    const names = regions.map((slug) => regionOf(slug)?.name ?? slug).join(' ou ');
    yield onField(
      entryOf(item),
      field,
      `Le département \`"${code}"\` (${department.name}) n’est pas dans la région ${names}.`,
      `Corrigez le code, ou écrivez la région \`${department.region}\`.`,
    );
  }
};

export const sizeMatchesPopulation: Check = function* ({ graph, entryOf }) {
  for (const item of graph.all('cpts')) {
    const { taille, population } = item.data;
    if (taille === undefined || population === undefined) continue;
    const expected = sizesOf(population);
    if (expected.includes(taille as Size)) continue;
    yield onField(
      entryOf(item),
      'taille',
      `La taille ${taille} ne va pas avec une population de ${population.toLocaleString('fr-FR')} habitants.`,
      `Écrivez \`taille: ${expected[0]}\` (${SIZE_LABELS[expected[0]!]}), ou corrigez la population.`,
    );
  }
};

export const noEarlyAci: Check = function* ({ graph, entryOf }) {
  for (const item of graph.all('cpts')) {
    const date = item.data.aci_le;
    if (!date || date >= FIRST_ACI.slice(0, date.length)) continue;
    yield onField(
      entryOf(item),
      'aci_le',
      `\`aci_le: ${date}\` : aucun ACI n’a été signé avant l’accord national, le 20 juin 2019.`,
      'Vérifiez la date ; s’il s’agit de la création de la CPTS, écrivez-la dans `creee_en`.',
    );
  }
};

/** Dates of things that happened are not after the day of the commit. */
export const noFutureDates: Check = function* ({ graph, entryOf, today }) {
  for (const kind of KIND_NAMES) {
    for (const item of graph.all(kind) as readonly Item[]) {
      for (const [field, value] of pastDates(item.data, SCHEMAS[kind], '')) {
        if (!isAfter(value, today)) continue;
        yield onField(
          entryOf(item),
          field,
          `\`${value}\` est dans le futur (nous sommes le ${shownDate(today)}).`,
          'Corrigez la date ; ce qui est seulement annoncé s’écrit dans le texte.',
        );
      }
    }
  }
};

function* pastDates(
  data: unknown,
  schema: z.core.$ZodType,
  path: string,
): Iterable<[string, string]> {
  if (data === undefined || data === null) return;
  if (marksOf(schema).past) {
    yield [path, `${data as string | number}`];
  } else if (Array.isArray(data)) {
    const element = childOf(schema, 0);
    if (!element) return;
    for (const [index, item] of data.entries()) yield* pastDates(item, element, `${path}.${index}`);
  } else {
    for (const key of keysOf(schema)) {
      const child = childOf(schema, key);
      const value = (data as Record<string, unknown>)[key];
      if (child) yield* pastDates(value, child, path ? `${path}.${key}` : key);
    }
  }
}

export const eventDatesInOrder: Check = function* ({ graph, entryOf }) {
  for (const item of graph.all('syntheses')) {
    const { debut, fin } = item.data.evenement;
    // a day and its month are in order: only what both dates tell is compared
    if (!fin || !isAfter(debut.slice(0, fin.length), fin)) continue;
    yield onField(
      entryOf(item),
      'evenement.fin',
      `La fin (${fin}) précède le début (${debut}).`,
      'Corrigez l’une des deux dates.',
    );
  }
};

export const overdueReviews: Check = function* ({ graph, entryOf, today }) {
  for (const kind of FICHE_KINDS) {
    for (const item of graph.all(kind) as readonly Item[]) {
      const due = 'a_revoir_le' in item.data ? item.data.a_revoir_le : undefined;
      if (!due || isAfter(due, today)) continue;
      yield onField(
        entryOf(item),
        'a_revoir_le',
        `La fiche était à revoir le ${shownDate(due)}.`,
        'Relisez-la contre ses sources, puis mettez à jour `verifie_le` et `a_revoir_le`.',
      );
    }
  }
};

export const uniqueTitles: Check = function* ({ graph, known, entryOf, find }) {
  const seen = new Map<string, KnownItem>(
    known.flatMap((item) => (item.title ? [[foldAccents(item.title), item]] : [])),
  );
  for (const kind of FICHE_KINDS) {
    for (const item of graph.all(kind) as readonly Item[]) {
      const title = titleOf(item);
      const first = seen.get(foldAccents(title));
      if (!first) {
        seen.set(foldAccents(title), item);
        continue;
      }
      const field = item.kind === 'cpts' ? 'nom' : 'titre';
      yield onField(
        entryOf(item),
        field,
        `\`${first.kind}/${first.slug}\` a déjà le titre « ${title} ».`,
        'Donnez à chaque fiche un titre qui la distingue.',
        {
          elsewhere: [
            find(first.kind, first.slug)!.locate(first.kind === 'cpts' ? 'nom' : 'titre'),
          ],
        },
      );
    }
  }
};

export const uniqueAcronyms: Check = function* ({ graph, entryOf }) {
  const seen = new Map<string, Item<'glossaire'>>();
  for (const item of graph.all('glossaire')) {
    const { sigle } = item.data;
    if (!sigle) continue;
    const first = seen.get(sigle);
    if (first) {
      yield onField(
        entryOf(item),
        'sigle',
        `Le sigle \`${sigle}\` est déjà celui de \`glossaire/${first.slug}\`.`,
        'Réunissez les deux entrées, ou précisez l’un des sigles.',
      );
    } else seen.set(sigle, item);
  }
};
