/** Tables that a keyboard can scroll, named by their section, with scoped headers and no inline style. */
import { defineHastPlugin } from 'satteri';

/** Alignment of a column as a class: the Content-Security-Policy forbids `style`. */
const ALIGNMENT: Record<string, string> = {
  'text-align: center': 'colonne-centre',
  'text-align: right': 'colonne-droite',
};

/** Makes the plugin for one document: it remembers the section that it is in. */
export function tablePlugin() {
  let section: string | undefined;
  return defineHastPlugin({
    name: 'reperes-tables',
    element: [
      {
        filter: ['h2', 'h3'],
        visit({ properties: { id } }) {
          section = typeof id === 'string' ? id : undefined;
        },
      },
      {
        filter: ['th', 'td'],
        visit(cell, context) {
          const style = cell.properties.style ?? '';
          if (style) {
            context.setProperty(cell, 'style', null);
            if (ALIGNMENT[style]) context.setProperty(cell, 'className', [ALIGNMENT[style]]);
          }
          if (cell.tagName === 'th') context.setProperty(cell, 'scope', 'col');
        },
      },
      {
        // The first cell of a row says what the row is about.
        filter: ['tr'],
        visit(row, context) {
          const first = row.children.find((child) => child.type === 'element');
          if (first?.type !== 'element' || first.tagName !== 'td') return;
          context.replaceNode(first, {
            type: 'element',
            tagName: 'th',
            properties: {
              ...(first.properties.className && { className: first.properties.className }),
              scope: 'row',
            },
            children: first.children,
          });
        },
      },
      {
        filter: ['table'],
        visit(table, context) {
          context.wrapNode(table, {
            type: 'element',
            tagName: 'div',
            properties: {
              className: ['tableau'],
              role: 'group',
              ...(section ? { ariaLabelledBy: [section] } : { ariaLabel: 'Tableau' }),
              tabIndex: 0,
            },
            children: [],
          });
        },
      },
    ],
  });
}
