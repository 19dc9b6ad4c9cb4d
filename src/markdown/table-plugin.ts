/** Tables that a keyboard can scroll, with scoped headers and no inline style. */
import { defineHastPlugin } from 'satteri';

/** Alignment of a column as a class: the Content-Security-Policy forbids `style`. */
const ALIGNMENT: Record<string, string> = {
  'text-align: center': 'colonne-centre',
  'text-align: right': 'colonne-droite',
};

export const tablePlugin = defineHastPlugin({
  name: 'reperes-tables',
  element: [
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
      filter: ['table'],
      visit(table, context) {
        context.wrapNode(table, {
          type: 'element',
          tagName: 'div',
          properties: { className: ['tableau'], role: 'group', ariaLabel: 'Tableau', tabIndex: 0 },
          children: [],
        });
      },
    },
  ],
});
