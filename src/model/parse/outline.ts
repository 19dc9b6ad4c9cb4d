/** What the rules, the graph and the pages need to know of a body, so that its tree can be dropped. */
import type { MdastNode } from 'satteri';
import { createAnchors } from '../slug.ts';
import { CITATION, textOf } from './markdown.ts';
import { paragraphsOf, type Paragraph } from './paragraphs.ts';

/** Offsets are in the whole text of the file. */
interface Located {
  readonly offset: number;
}

export interface Heading extends Located {
  readonly depth: number;
  readonly text: string;
  readonly anchor: string;
}

export interface Link extends Located {
  readonly url: string;
  readonly text: string;
}

export interface Picture extends Located {
  readonly url: string;
  readonly alt: string;
}

export interface Citation extends Located {
  readonly slug: string;
}

/** A step of a parcours: `<Pas titre="…" fiches="leviers/equipe-leader">`. */
export interface Step extends Located {
  readonly title: string;
  readonly anchor: string;
  /** What it points at, as written: `kind/slug`. */
  readonly references: readonly string[];
}

/** Something a body may not hold: raw HTML, code, a typed note. */
export interface Foreign extends Located {
  readonly what: 'html' | 'code' | 'component' | 'attribute' | 'note';
  readonly text: string;
}

export interface Outline {
  readonly headings: Heading[];
  readonly links: Link[];
  readonly pictures: Picture[];
  readonly citations: Citation[];
  readonly steps: Step[];
  readonly foreign: Foreign[];
  readonly paragraphs: Paragraph[];
}

export const EMPTY_OUTLINE: Outline = {
  headings: [],
  links: [],
  pictures: [],
  citations: [],
  steps: [],
  foreign: [],
  paragraphs: [],
};

/** The one component a parcours may use, and its attributes. */
export const STEP_COMPONENT = 'Pas';
export const STEP_ATTRIBUTES = ['titre', 'fiches'];

/**
 * Lists what the tree of `body` holds, in reading order; `start` is the offset of the body in the
 * file.
 */
export function outlineOf(tree: MdastNode, body: string, start = 0): Outline {
  const context: Context = {
    outline: {
      headings: [],
      links: [],
      pictures: [],
      citations: [],
      steps: [],
      foreign: [],
      paragraphs: paragraphsOf(tree, body, start),
    },
    body,
    start,
    definitions: body.includes(']:') ? definitionsOf(tree) : new Map(),
    anchorOf: createAnchors(),
  };
  const visit = (node: MdastNode): void => {
    note(node, context);
    if ('children' in node) for (const child of node.children as MdastNode[]) visit(child);
  };
  visit(tree);
  return context.outline;
}

interface Context {
  readonly outline: Outline;
  readonly body: string;
  readonly start: number;
  /** Addresses written apart, `[plan]: /images/plan.png`. */
  readonly definitions: ReadonlyMap<string, string>;
  readonly anchorOf: (heading: string) => string;
}

function definitionsOf(node: MdastNode, found = new Map<string, string>()): Map<string, string> {
  if (node.type === 'definition' && !found.has(node.identifier)) {
    found.set(node.identifier, node.url);
  }
  if ('children' in node) {
    for (const child of node.children as MdastNode[]) definitionsOf(child, found);
  }
  return found;
}

function note(node: MdastNode, context: Context): void {
  const { outline, anchorOf } = context;
  const offset = context.start + (node.position?.start.offset ?? 0);
  switch (node.type) {
    case 'heading': {
      const text = textOf(node).trim();
      outline.headings.push({ depth: node.depth, text, anchor: anchorOf(text), offset });
      break;
    }
    case 'link':
      outline.links.push({ url: node.url, text: textOf(node), offset });
      break;
    case 'definition':
      if (node.label?.startsWith('^'))
        outline.foreign.push({ what: 'note', text: `[${node.label}]`, offset });
      else outline.links.push({ url: node.url, text: node.label ?? '', offset });
      break;
    case 'image':
      outline.pictures.push({ url: node.url, alt: node.alt ?? '', offset });
      break;
    case 'imageReference': {
      const url = context.definitions.get(node.identifier) ?? '';
      outline.pictures.push({ url, alt: node.alt ?? '', offset });
      break;
    }
    case 'text':
      noteCitations(node, context);
      break;
    case 'html':
      outline.foreign.push({ what: 'html', text: node.value, offset });
      break;
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      outline.foreign.push({ what: 'code', text: node.value, offset });
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      noteComponent(node, offset, context);
      break;
    default:
      break;
  }
}

/**
 * The value of a text has no escapes, and no indents of the lines it runs over: each call is
 * looked for where it is written.
 */
function noteCitations(node: Extract<MdastNode, { type: 'text' }>, context: Context): void {
  const { outline, body, start } = context;
  let from = node.position?.start.offset ?? 0;
  for (const [call, slug] of node.value.matchAll(CITATION)) {
    const found = body.indexOf(call, from);
    const at = found === -1 ? from : found;
    const offset = start + at;
    if (isTypedNote(body, at, at + call.length))
      outline.foreign.push({ what: 'note', text: call, offset });
    else outline.citations.push({ slug: slug!, offset });
    from = at + call.length;
  }
}

/** `[^1]: Un texte…` at the start of a line. */
const isTypedNote = (body: string, start: number, end: number) =>
  body[end] === ':' && /(?:^|\n)[ >]*$/.test(body.slice(Math.max(0, start - 20), start));

type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function noteComponent(node: Component, offset: number, { outline, anchorOf }: Context): void {
  if (node.name !== STEP_COMPONENT) {
    outline.foreign.push({ what: 'component', text: node.name ?? '', offset });
    return;
  }
  const values = new Map<string, string>();
  for (const attribute of node.attributes) {
    const name = 'name' in attribute ? attribute.name : '';
    if (STEP_ATTRIBUTES.includes(name) && typeof attribute.value === 'string') {
      values.set(name, attribute.value);
    } else {
      outline.foreign.push({ what: 'attribute', text: name || '{…}', offset });
    }
  }
  const title = values.get('titre') ?? '';
  outline.steps.push({
    title,
    anchor: anchorOf(title),
    references: (values.get('fiches') ?? '').split(/[\s,]+/).filter(Boolean),
    offset,
  });
}
