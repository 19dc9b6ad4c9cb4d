/** Links that lead somewhere: addresses pasted as text become links, dead ends become text. */
import type { Link, Nodes, PhrasingContent, Root } from 'mdast';
import type { Source } from '../docx/source.ts';
import { firstWords } from '../place.ts';
import type { Notebook } from '../report.ts';
import { NOTES_ADDRESS } from './footnotes.ts';
import { mergeTexts, placeOf, plainOf, textNode } from './nodes.ts';

const SAFE = /^(?:https?:\/\/[^\s/]+\.[^\s/]|mailto:[^\s@]+@[^\s@]|tel:\+?[\d ]{4,})/i;
const ADDRESS =
  /(https?:\/\/[^\s<>«»"]*[^\s<>«»".,;:!?)…'’\]]|www\.[\w-]+\.[^\s<>«»"]*[^\s<>«»".,;:!?)…'’\]]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/giu;

/** Mends the links of the whole tree, and says which ones are left as text. */
export function mendLinks(tree: Root, source: Source, notes: Notebook): Root {
  return { ...tree, children: tree.children.map((block) => mend(block, block)) };

  function mend<T extends Nodes>(node: T, block: Nodes): T {
    if (!('children' in node)) return node;
    const own = node.position ? node : block;
    const children = (node.children as Nodes[]).flatMap((child): Nodes[] => {
      if (child.type === 'link') return mendLink(child, own);
      if (child.type === 'text' && node.type !== 'heading') return linked(child.value);
      return [mend(child, own)];
    });
    return { ...node, children };
  }

  function mendLink(link: Link, block: Nodes): PhrasingContent[] {
    const url = realAddress(link.url);
    if (plainOf(link).trim() === '' && !link.children.some(({ type }) => type === 'image'))
      return [];
    if (SAFE.test(url) || url === NOTES_ADDRESS) return [{ ...link, url, title: null }];
    // a bookmark of the document: its place is not kept
    if (!url.startsWith('#'))
      notes.check(
        placeOf(block, source),
        `le lien « ${firstWords(plainOf(link))} » mène à un fichier ou à une adresse que le site ne peut pas ouvrir (\`${firstWords(url)}\`)`,
        'Son texte est gardé. Donnez-lui une adresse qui commence par https://, s’il y en a une.',
      );
    return mergeTexts(link.children);
  }
}

/** `page" \\l "chiffres" \\t "_blank`: a field of Word says more than the address. */
const withoutSwitches = (url: string) =>
  url.replace(/"\s*\\l\s+"([^"]*).*$/, '#$1').replace(/".*$/, '');

/** The address inside the one that mail filters put around it. */
function realAddress(url: string): string {
  const trimmed = withoutSwitches(url.trim());
  const parsed = URL.parse(trimmed);
  const inside = /\.safelinks\.protection\.outlook\.com$/i.test(parsed?.hostname ?? '')
    ? parsed?.searchParams.get('url')
    : undefined;
  return inside && SAFE.test(inside) ? inside : trimmed;
}

function linked(text: string): PhrasingContent[] {
  return text.split(ADDRESS).flatMap((part, index): PhrasingContent[] => {
    if (index % 2 === 0) return part ? [textNode(part)] : [];
    const isMail = !/^(?:https?:|www\.)/i.test(part);
    const url = isMail ? `mailto:${part}` : part.replace(/^www\./i, 'https://www.');
    if (!SAFE.test(url)) return [textNode(part)];
    return [{ type: 'link', url, title: null, children: [textNode(part)] }];
  });
}
