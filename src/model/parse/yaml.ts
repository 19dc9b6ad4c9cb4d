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
  type Scalar,
  type YAMLMap,
} from 'yaml';
import type { z } from 'zod';
import { childOf, typeOf } from '../schema/walk.ts';
import { explainDepth, explainNoFields, explainSyntax, TOO_DEEP } from './explain-yaml.ts';
import { forbiddenSign } from './forbidden-signs.ts';
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
      message: 'La ligne commence par une tabulation, qui ne se voit pas.',
      advice: 'Effacez-la et tapez deux espaces.',
      fixable: true,
    });
    return result;
  }
  const document = readDocument(source);
  if (!document) {
    result.problems.push({ ...explainDepth(), offset: start });
    return result;
  }
  if (document.errors.length > 0) {
    const problems = explainSyntax(source, document.errors);
    result.problems.push(
      ...problems.map((problem) => ({ ...problem, offset: start + problem.offset })),
    );
    return result;
  }
  const root = document.contents;
  if (!isMap(root)) {
    const problem = explainNoFields(source);
    result.problems.push({ ...problem, offset: start + problem.offset });
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
    return undefined; // it gives up on thousands of nested brackets
  }
}

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
      if (isScalar(keyNode) && keyNode.anchor) {
        this.#reportAlias(keyOffset, field);
        continue;
      }
      if (!isScalar(keyNode) || FORBIDDEN_KEYS.has(key) || key === '<<') {
        this.#report(
          'champ-interdit',
          keyOffset,
          field,
          `\`${key || '?'}\` ne peut pas être un champ.`,
          'Supprimez la ligne.',
        );
        continue;
      }
      if (Object.hasOwn(data, key)) {
        this.#report(
          'champ-double',
          keyOffset,
          field,
          `Le champ \`${key}\` est écrit deux fois.`,
          'Gardez une seule des deux lignes.',
        );
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

  #value(
    node: Node | null,
    schema: z.core.$ZodType | undefined,
    path: string,
    depth: number,
  ): unknown {
    if (!node) return null;
    const offset = this.#offset(node);
    // marks stand before the value: the field is the surest place
    const field = this.#result.ranges.get(path)?.key ?? offset;
    if (isAlias(node) || node.anchor) {
      this.#reportAlias(field, path);
      return null;
    }
    if (node.tag?.startsWith('!') || (node.tag && !isScalar(node) && !isCollection(node))) {
      this.#report(
        'yaml-renvoi',
        field,
        path,
        `Une valeur ne peut pas commencer par \`${node.tag}\` : ce signe a un autre sens ici.`,
        'Mettez la valeur entre guillemets : `titre: "…"`.',
      );
      return null;
    }
    if (depth > MAX_DEPTH) {
      this.#report('yaml-illisible', offset, path, ...TOO_DEEP);
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
    this.#checkEscapes(node, offset, path);
    return typeOf(schema) === 'string' && !isEmpty(node) ? this.#text(node) : node.value;
  }

  /** Double quotes can write any sign by its number: `"\\u202E"`. */
  #checkEscapes({ type, value }: Scalar, offset: number, path: string) {
    if (type !== 'QUOTE_DOUBLE' || typeof value !== 'string') return;
    const sign = forbiddenSign(value);
    if (sign) this.#result.problems.push({ ...sign, offset, field: path });
  }

  /** The text of a scalar as its author wrote it: `01` stays `01`. */
  #text(node: { value?: unknown; source?: string }): string {
    return typeof node.value === 'string' ? node.value : (node.source ?? '');
  }

  #offset(node: Node | null | undefined): number {
    return this.#start + (node?.range?.[0] ?? 0);
  }

  #reportAlias(offset: number, field: string) {
    this.#report(
      'yaml-renvoi',
      offset,
      field,
      'Une valeur ne peut pas commencer par `*` ni par `&` : ces signes renvoient à une autre ligne.',
      'Mettez la valeur entre guillemets : `titre: "…"`.',
    );
  }

  #report(rule: string, offset: number, field: string, message: string, advice: string) {
    this.#result.problems.push({ rule, offset, field, message, advice });
  }
}

const isEmpty = (node: Node) => isScalar(node) && node.value === null;
