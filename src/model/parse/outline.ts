/** What the rules, the graph and the pages need to know of a body, so that its tree can be dropped. */
import type { MdastNode } from 'satteri';
import { createAnchors } from '../slug.ts';
import { CITATION, textOf } from './markdown.ts';

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
}

/** The one component a parcours may use, and its attributes. */
export const STEP_COMPONENT = 'Pas';
export const STEP_ATTRIBUTES = ['titre', 'fiches'];

/** Lists what a tree holds, in reading order; `start` is the offset of the body in the file. */
export function outlineOf(tree: MdastNode, start: number): Outline {
  const outline: Outline = {
    headings: [],
    links: [],
    pictures: [],
    citations: [],
    steps: [],
    foreign: [],
  };
  const anchorOf = createAnchors();
  const visit = (node: MdastNode): void => {
    const offset = start + (node.position?.start.offset ?? 0);
    note(node, offset, outline, anchorOf);
    if ('children' in node) for (const child of node.children as MdastNode[]) visit(child);
  };
  visit(tree);
  return outline;
}

function note(
  node: MdastNode,
  offset: number,
  outline: Outline,
  anchorOf: (heading: string) => string,
): void {
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
      if (node.label?.startsWith('^')) outline.foreign.push({ what: 'note', text: `[${node.label}]`, offset });
      else outline.links.push({ url: node.url, text: node.label ?? '', offset });
      break;
    case 'image':
      outline.pictures.push({ url: node.url, alt: node.alt ?? '', offset });
      break;
    case 'text':
      for (const match of node.value.matchAll(CITATION)) {
        outline.citations.push({ slug: match[1]!, offset: offset + match.index });
      }
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
      noteComponent(node, offset, outline, anchorOf);
      break;
    default:
      break;
  }
}

type Component = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function noteComponent(
  node: Component,
  offset: number,
  outline: Outline,
  anchorOf: (heading: string) => string,
): void {
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
