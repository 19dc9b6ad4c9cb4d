/**
 * The one YAML reader of the project. It follows the model: where a field is a text, `2018`,
 * `41` or `01` stay the text they are; nothing is turned into a date or an octal number.
 */
import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import { childOf, typeOf } from '../schema/walk.ts';
import type { Problem } from './problem.ts';

/** Where a field is written: offsets in the whole text. */
export interface FieldRange {
  readonly key: number;
  readonly value: number;
}

export interface YamlResult {
  readonly data: Record<string, unknown>;
  /** From a field path (`resultats.0.source`) to where it stands. */
  readonly ranges: Map<string, FieldRange>;
  readonly problems: Problem[];
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
const MAX_DEPTH = 12;

/** Parses `source`, which begins at offset `start` of the file, as `schema` expects it. */
export function parseYaml(source: string, start: number, schema: z.core.$ZodType): YamlResult {
  const result: YamlResult = { data: {}, ranges: new Map(), problems: [] };
  const tab = /^[ ]*\t/m.exec(source);
  if (tab) {
    result.problems.push({
      rule: 'tabulation',
      offset: start + tab.index,
      message: 'Une ligne de l’en-tête commence par une tabulation.',
      advice: 'Remplacez-la par deux espaces.',
      fixable: true,
    });
    return result;
  }
  const document = readDocument(source);
  if (!document) {
    result.problems.push(unreadable(start));
    return result;
  }
  if (document.errors.length > 0) {
    result.problems.push(...document.errors.slice(0, 3).map((error) => explain(error, source, start)));
    return result;
  }
  const root = document.contents;
  if (!isMap(root)) {
    result.problems.push({
      rule: 'yaml-illisible',
      offset: start,
      message: 'On attend ici des champs, un par ligne, écrits `nom: valeur`.',
      advice: 'Écrivez par exemple `titre: Un médicobus de montagne`.',
    });
    return result;
  }
  const converter = new Converter(start, result);
  Object.assign(result.data, converter.map(root, schema, '', 0));
  return result;
}

function readDocument(source: string) {
  try {
    return parseDocument(source, {
      version: '1.2',
      schema: 'core',
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
  } catch {
    return undefined; // nesting so deep that the parser gave up
  }
}

const unreadable = (offset: number): Problem => ({
  rule: 'yaml-illisible',
  offset,
  message: 'L’en-tête n’a pas pu être lu.',
  advice: 'Repartez d’une fiche qui fonctionne et recopiez-y vos champs un à un.',
});

class Converter {
  readonly #start: number;
  readonly #result: YamlResult;

  constructor(start: number, result: YamlResult) {
    this.#start = start;
    this.#result = result;
  }

  map(node: YAMLMap, schema: z.core.$ZodType | undefined, path: string, depth: number) {
    const data: Record<string, unknown> = {};
    for (const pair of node.items) {
      const keyNode = pair.key as Node | null;
      const key = isScalar(keyNode) ? this.#text(keyNode) : '';
      const keyOffset = this.#offset(keyNode);
      const field = path ? `${path}.${key}` : key;
      if (!isScalar(keyNode) || FORBIDDEN_KEYS.has(key) || key === '<<') {
        this.#report('champ-interdit', keyOffset, field, `\`${key || '?'}\` ne peut pas être un champ.`, 'Supprimez la ligne.');
        continue;
      }
      if (Object.hasOwn(data, key)) {
        this.#report('champ-double', keyOffset, field, `Le champ \`${key}\` est écrit deux fois.`, 'Gardez une seule des deux lignes.');
        continue;
      }
      const value = pair.value as Node | null;
      this.#result.ranges.set(field, {
        key: keyOffset,
        value: value?.range && !isEmpty(value) ? this.#offset(value) : keyOffset,
      });
      data[key] = this.#value(value, childOf(schema, key), field, depth + 1);
    }
    return data;
  }

  #value(node: Node | null, schema: z.core.$ZodType | undefined, path: string, depth: number): unknown {
    if (!node) return null;
    const offset = this.#offset(node);
    if (isAlias(node) || node.anchor) {
      this.#report('yaml-renvoi', offset, path, 'Les renvois YAML (`&nom`, `*nom`) ne sont pas acceptés ici.', 'Écrivez la valeur en toutes lettres ; si un texte commence par `*` ou `&`, mettez-le entre guillemets.');
      return null;
    }
    if (node.tag?.startsWith('!') || (node.tag && !isScalar(node) && !isCollection(node))) {
      this.#report('yaml-renvoi', offset, path, `L’étiquette YAML \`${node.tag}\` n’est pas acceptée ici.`, 'Supprimez-la ; si un texte commence par `!`, mettez-le entre guillemets.');
      return null;
    }
    if (depth > MAX_DEPTH) {
      this.#report('yaml-illisible', offset, path, 'Les champs sont emboîtés trop profondément.', 'Aucun champ n’a besoin de plus de trois niveaux.');
      return null;
    }
    if (isMap(node)) return this.map(node, schema, path, depth);
    if (isSeq(node)) {
      return node.items.map((item, index) => {
        const itemPath = `${path}.${index}`;
        const itemOffset = this.#offset(item as Node | null) || offset;
        this.#result.ranges.set(itemPath, { key: itemOffset, value: itemOffset });
        return this.#value(item as Node | null, childOf(schema, index), itemPath, depth + 1);
      });
    }
    if (!isScalar(node)) return null;
    return typeOf(schema) === 'string' && !isEmpty(node) ? this.#text(node) : node.value;
  }

  /** The text of a scalar as its author wrote it: `01` stays `01`. */
  #text(node: { value?: unknown; source?: string }): string {
    return typeof node.value === 'string' ? node.value : (node.source ?? '');
  }

  #offset(node: Node | null | undefined): number {
    return this.#start + (node?.range?.[0] ?? 0);
  }

  #report(rule: string, offset: number, field: string, message: string, advice: string) {
    this.#result.problems.push({ rule, offset, field, message, advice });
  }
}

const isEmpty = (node: Node) => isScalar(node) && node.value === null;

/** The YAML errors that authors really make, in their words. */
const EXPLANATIONS: Record<string, readonly [message: string, advice: string]> = {
  BAD_INDENT: [
    'Le décalage de cette ligne ne correspond pas à celui des lignes voisines.',
    'Alignez les champs au bord gauche, et décalez de deux espaces ce qui dépend d’un champ.',
  ],
  MISSING_CHAR: [
    'Il manque un caractère : souvent un guillemet ou un crochet qui n’est pas refermé.',
    'Refermez-le, ou supprimez celui qui ouvre.',
  ],
  UNEXPECTED_TOKEN: [
    'Un signe n’est pas à sa place.',
    'Si le texte contient `:`, `#`, `"` ou commence par un signe, mettez-le tout entier entre guillemets.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'Cette ligne contient deux fois `:` suivi d’une espace.',
    'Mettez la valeur entre guillemets : `titre: "Ville et hôpital : se parler"`.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Cette ligne n’a pas la forme `champ: valeur`.',
    'Ajoutez le nom du champ et `:`, ou décalez-la de deux espaces si elle continue la ligne du dessus.',
  ],
  TAB_AS_INDENT: ['Une ligne commence par une tabulation.', 'Remplacez-la par deux espaces.'],
};

function explain(error: YAMLError, source: string, start: number): Problem {
  const offset = error.pos[0];
  const line = source.slice(source.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
  const doubleColon = /^\s*[\w-]+:\s.*:\s/.test(line) ? EXPLANATIONS['BLOCK_AS_IMPLICIT_KEY'] : undefined;
  const [message, advice] = doubleColon ??
    EXPLANATIONS[error.code] ?? [
      'Cette ligne ne peut pas être lue.',
      'Vérifiez les guillemets, les deux-points et les décalages de la ligne et de celle du dessus.',
    ];
  return { rule: 'yaml-illisible', offset: start + offset, message, advice };
}
