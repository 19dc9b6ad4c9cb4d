/** The certain repair of the text: `/leviers/equipe-leader` without its last `/`. */
import type { MdastNode } from 'satteri';
import { parseTree } from '../parse/markdown.ts';
import type { Repaired } from './repair-fields.ts';

type Linked = Extract<MdastNode, { type: 'link' | 'definition' }>;

/** Adds the missing slashes in `body`, and touches nothing else. */
export function repairLinks(body: string, format: 'md' | 'mdx'): Repaired {
  const links = linksOf(body, format);
  const faulty = links.filter(({ url }) => slashed(url) !== url);
  const text = faulty.reduceRight((result, link) => {
    const at = endOfPath(body, link);
    return at === undefined ? result : `${result.slice(0, at)}/${result.slice(at)}`;
  }, body);
  const wanted = links.map(({ url }) => slashed(url));
  const isRight = linksOf(text, format).every(({ url }, index) => url === wanted[index]);
  if (!isRight) return { text: body, changes: [] };
  return {
    text,
    changes: faulty.map(({ url }) => `le lien \`${url}\` devient \`${slashed(url)}\``),
  };
}

/** An address of the site with its last slash; the others as they are. */
function slashed(url: string): string {
  if (!/^\/(?!\/)/.test(url)) return url;
  const [path = ''] = url.split(/[?#]/, 1);
  return /\/$|\.\w+$/.test(path) ? url : url.replace(path, `${path}/`);
}

function linksOf(body: string, format: 'md' | 'mdx'): Linked[] {
  const found: Linked[] = [];
  const visit = (node: MdastNode): void => {
    if (node.type === 'link' || node.type === 'definition') found.push(node);
    if ('children' in node) for (const child of node.children as MdastNode[]) visit(child);
  };
  try {
    visit(parseTree(body, format));
  } catch {
    return []; // not a document: nothing is certain in it
  }
  return found;
}

/** The path as written: it may hold escapes and entities. */
const WRITTEN_PATH = /(?:\\.|&#?\w+;|\([^()\s]*\)|[^\s()?#>\\])+/y;

/** The offset in `body` where the path of a link ends. */
function endOfPath(body: string, link: Linked): number | undefined {
  const start = link.position?.start.offset ?? 0;
  const text = link.type === 'link' ? link.children.at(-1)?.position?.end.offset : start;
  const opening = body.indexOf(link.type === 'link' ? '](' : ']:', text ?? start);
  if (opening === -1) return undefined;
  WRITTEN_PATH.lastIndex = opening + 2 + /^\s*<?/.exec(body.slice(opening + 2))![0].length;
  return WRITTEN_PATH.test(body) ? WRITTEN_PATH.lastIndex : undefined;
}
