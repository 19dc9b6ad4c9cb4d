/** Whether HTML made from contributed text is well-formed, and can neither run nor fetch anything. */
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What HTML shows for a sign that XML and HTML forbid: the validator refuses it, not the renderer. */
const SIGNS = new Set([
  'control-character-in-input-stream',
  'noncharacter-in-input-stream',
  'surrogate-in-input-stream',
  'unexpected-null-character',
]);
const RUNS = /^(?:script|style|iframe|object|embed|svg|math|form|base|meta|link|template)$/;
const ADDRESS = /^(?:href|src|action|formaction|xlink:href|srcset|poster)$/;
const SCHEME = /^(?:https?:\/\/|mailto:|tel:|#|\/(?!\/))/i;

/** Everything wrong with a fragment of a page, in words. */
export function htmlFaults(html: string): string[] {
  const faults: string[] = [];
  const root = parseFragment(html, {
    onParseError: ({ code }) => {
      if (!SIGNS.has(code)) faults.push(`parse error: ${code}`);
    },
  });
  const look = (node: Node): void => {
    if (!('tagName' in node)) return;
    if (RUNS.test(node.tagName)) faults.push(`<${node.tagName}>`);
    for (const { name, value } of node.attrs) {
      if (/^on|^style$|^srcdoc$/.test(name)) faults.push(`${name} of <${node.tagName}>`);
      // A browser leaves these signs out of an address before it reads it.
      const address = value.replace(/[\t\n\r]|^[\0- ]+/g, '');
      if (ADDRESS.test(name) && !SCHEME.test(address)) faults.push(`${name}="${value}"`);
      if (name === 'src' && !address.startsWith('/images/')) faults.push(`src="${value}"`);
    }
    node.childNodes.forEach(look);
  };
  root.childNodes.forEach(look);
  return faults;
}
