/** A fiche beside its form, as a page of the site begins: title, summary, text. */

/** What React makes, which is only handed over. */
type Element = object;

/** What the package gives to a preview, of which this uses a part. */
interface Preview {
  readonly entry: { getIn(path: readonly string[]): unknown };
  readonly widgetFor: (field: string) => Element;
}

/** React's `createElement`: the package puts it there for previews. */
declare const h: (
  tag: string,
  props: Readonly<Record<string, string>> | null,
  ...children: readonly (Element | string)[]
) => Element;

/** The preview of a kind whose items are named by the field `title`. */
export const previewOf =
  (title: string) =>
  ({ entry, widgetFor }: Preview): Element => {
    const text = (field: string) => {
      const value = entry.getIn(['data', field]);
      return typeof value === 'string' ? value : '';
    };
    return h(
      'main',
      { id: 'contenu' },
      h('h1', null, text(title)),
      h('p', { className: 'chapeau' }, text('resume')),
      h('div', { className: 'texte' }, widgetFor('body')),
    );
  };
