import { definite } from '../kinds.ts';
import type { Item } from '../graph.ts';
import { onField, onText, type Check } from './check.ts';

/** A case is led by named CPTS, or by an organisme. */
export const casesHaveLeaders: Check = function* ({ graph, entryOf }) {
  for (const item of graph.all('cas')) {
    if (item.data.cpts.length > 0 || item.data.porteur) continue;
    yield onText(
      entryOf(item),
      0,
      'Le cas ne dit pas qui l’a fait.',
      'Ajoutez `cpts:` avec le nom d’une CPTS, ou `porteur:` avec celui d’un organisme.',
    );
  }
};

/** File names say what the fiche is about: addresses stay readable, and files sort themselves. */
export const namesFollowContent: Check = function* ({ graph, entryOf }) {
  for (const item of graph.all('cas')) {
    const owners = item.data.porteur ? [...item.data.cpts, item.data.porteur] : item.data.cpts;
    if (owners.length === 0 || owners.some((owner) => begins(item.slug, owner))) continue;
    yield onText(
      entryOf(item),
      0,
      `Le nom du fichier d’un cas commence par celui de sa CPTS (\`${owners[0]}\`).`,
      `Renommez-le \`${owners[0]}-${item.slug}.md\`, et ajoutez \`${item.slug}\` à \`anciens_slugs\` s’il est déjà publié.`,
    );
  }
  for (const item of graph.all('syntheses')) {
    const start = `${item.data.region}-${item.data.evenement.debut}`;
    if (begins(item.slug, start)) continue;
    yield onText(
      entryOf(item),
      0,
      'Le nom du fichier d’une synthèse commence par sa région et sa date.',
      `Renommez-le \`${start}-….md\`.`,
    );
  }
};

const begins = (slug: string, start: string) => slug === start || slug.startsWith(`${start}-`);

/** Numbers of propositions: unique in their report, and within what it counts. */
export const propositionNumbers: Check = function* ({ graph, entryOf }) {
  const taken = new Map<string, Item<'propositions'>>();
  for (const item of graph.all('propositions')) {
    const { numero, rapport } = item.data;
    if (numero === undefined) continue;
    const total = graph.find('rapports', rapport)?.data.nombre_propositions;
    if (total !== undefined && numero > total) {
      yield onField(
        entryOf(item),
        'numero',
        `Le numéro ${numero} dépasse le compte du rapport (${total} propositions).`,
        `Écrivez un numéro attesté, ou retirez la ligne \`numero\`.`,
      );
    }
    const first = taken.get(`${rapport} ${numero}`);
    if (first) {
      yield onField(
        entryOf(item),
        'numero',
        `Le numéro ${numero} est déjà celui de \`propositions/${first.slug}\` dans ce rapport.`,
        'Gardez le numéro que la source donne ; sans preuve, retirez la ligne `numero`.',
        { elsewhere: [entryOf(first).locate('numero')] },
      );
    } else taken.set(`${rapport} ${numero}`, item);
  }
};

export const knownObjectives: Check = function* ({ graph, entryOf }) {
  for (const item of graph.all('propositions')) {
    const { objectif, rapport } = item.data;
    const report = graph.find('rapports', rapport);
    if (objectif === undefined || !report) continue;
    const count = report.data.objectifs.length;
    if (objectif <= count) continue;
    yield onField(
      entryOf(item),
      'objectif',
      `${definite('rapports')} \`${rapport}\` n’a que ${count} objectif${count > 1 ? 's' : ''}.`.replace(
        /^l/,
        'L',
      ),
      'Écrivez le rang de l’objectif dans le rapport, ou retirez la ligne `objectif`.',
    );
  }
};
