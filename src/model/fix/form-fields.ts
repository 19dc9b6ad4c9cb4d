/** The house form of fields: keys in the model's order, the same quotes everywhere. */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import type { Kind } from '../kinds.ts';
import { parseYaml } from '../parse/yaml.ts';
import { SCHEMAS } from '../schema/schemas.ts';
import { childOf, keysOf } from '../schema/walk.ts';
import { setQuotes } from './quotes.ts';
import type { Repaired } from './repair-fields.ts';
import { isReferences, removeRepeats, withoutRepeats } from './repeats.ts';
import { sameData } from './same-data.ts';
import { giveBackComments, keepHeadComment, lendComment, raiseComment } from './yaml-comments.ts';
import {
  commentsOf,
  hasAliases,
  readDocument,
  textOfScalar,
  writeDocument,
} from './yaml-document.ts';

type Schema = z.core.$ZodType;

/** The fields of an item of `kind` in the house form; nothing when writing them is not safe. */
export function formFields(kind: Kind, yaml: string): Repaired | undefined {
  try {
    const once = write(kind, yaml);
    const isStable = write(kind, once.text).text === once.text;
    return isStable && saysTheSame(kind, yaml, once.text) ? once : undefined;
  } catch {
    return undefined; // the writer gave up
  }
}

function write(kind: Kind, yaml: string): Repaired {
  const document = readDocument(yaml);
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root) || hasAliases(document))
    return { text: yaml, changes: [] };
  const form = new Form(yaml);
  form.map(root, SCHEMAS[kind]);
  keepHeadComment(document, form.isReordered);
  const text = writeDocument(document);
  const order = form.isReordered ? ['champs remis dans l’ordre du modèle'] : [];
  const changes = [...form.removed, ...order];
  if (changes.length === 0 && text !== yaml) changes.push('champs remis en forme');
  return { text, changes };
}

/** Same values, same faults, same comments. */
function saysTheSame(kind: Kind, before: string, after: string): boolean {
  const schema = SCHEMAS[kind];
  const read = (yaml: string) => {
    const { data, problems } = parseYaml(yaml, 0, schema);
    const faults = problems.map(({ rule, field }) => `${rule} ${field}`).sort();
    return { data: withoutRepeats(data, schema), faults, comments: commentsOf(yaml) };
  };
  return sameData(read(before), read(after));
}

class Form {
  readonly #source: string;
  /** The repeats that were taken out, in French. */
  readonly removed: string[] = [];
  isReordered = false;

  constructor(source: string) {
    this.#source = source;
  }

  /** `listed`: the map is an item of a list. */
  map(map: YAMLMap, schema: Schema | undefined, listed = false): void {
    giveBackComments(map, this.#source);
    for (const { key, value } of map.items) {
      const name = keyOf(key);
      this.#node(value as Node | null, childOf(schema, name), name);
    }
    const sorted = inOrder(map.items, schema ? keysOf(schema) : []);
    if (sorted.every((pair, index) => pair === map.items[index])) return;
    if (!listed) lendComment(map);
    map.items = sorted;
    if (listed) raiseComment(map);
    this.isReordered = true;
  }

  #node(node: Node | null, schema: Schema | undefined, name: string, listed = false): void {
    if (isMap(node)) this.map(node, schema, listed);
    else if (isSeq(node)) this.#list(node, schema, name);
    else if (isScalar(node)) setQuotes(node, schema);
  }

  #list(list: YAMLSeq, schema: Schema | undefined, name: string): void {
    if (isReferences(schema)) {
      for (const text of removeRepeats(list)) {
        this.removed.push(`\`${text}\`, écrit deux fois dans \`${name}\`, ne l’est plus qu’une`);
      }
    }
    for (const item of list.items) this.#node(item as Node | null, childOf(schema, 0), name, true);
  }
}

const keyOf = (key: unknown) => (isScalar(key) ? textOfScalar(key) : '');

/** What the model does not know comes last, in the author's order. */
function inOrder(pairs: readonly Pair[], keys: readonly string[]): Pair[] {
  const rank = ({ key }: Pair) =>
    keys.includes(keyOf(key)) ? keys.indexOf(keyOf(key)) : keys.length;
  return [...pairs].sort((a, b) => rank(a) - rank(b));
}
