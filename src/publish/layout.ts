/** How the parts of the workbench stand on the page. */
import type { DocumentKind } from '../import/document-kinds.ts';
import type { ReportItem } from '../import/report.ts';
import { element } from '../search/dom.ts';
import { originOf } from './origin.ts';
import { proposalsLine, reportDetails } from './todo.ts';

type Parts = readonly HTMLElement[];

export interface LayoutParts {
  /** The name of the document; empty when there is none. */
  readonly document: string;
  readonly kind: DocumentKind;
  /** Reads the document as another kind, while it is at hand. */
  readonly readAgain: ((kind: DocumentKind) => void) | undefined;
  readonly report: readonly ReportItem[];
  readonly labels: ReadonlyMap<string, string>;
  readonly remaining: Parts;
  readonly next: HTMLElement;
  readonly form: HTMLElement;
  readonly text: Parts;
  readonly preview: HTMLElement;
  readonly sending: Parts;
}

/** The id of the preview. */
export const PREVIEW = 'apercu';

/** Puts them in `host`; gives back the title, to begin with. */
export function layOut(host: HTMLElement, parts: LayoutParts): HTMLElement {
  const title = element('h2', { id: 'atelier-titre', tabindex: '-1' }, 'Votre fiche');
  const report = reportSection(parts);
  const proposals = () => proposalsLine(parts.report, report);
  host.replaceChildren(
    element(
      'section',
      { 'aria-labelledby': title.id },
      title,
      ...originOf(parts.document, parts.kind, parts.readAgain),
      element('section', { class: 'bilan' }, ...parts.remaining, ...proposals()),
      parts.next,
      ...(report ? [report] : []),
      element(
        'div',
        { class: 'atelier' },
        element('div', {}, element('h3', {}, 'Les champs'), parts.form, ...parts.text),
        element(
          'section',
          { class: 'apercu-cadre', id: PREVIEW, 'aria-label': 'Aperçu de la fiche' },
          element('h3', {}, 'Comme elle s’affichera'),
          parts.preview,
        ),
      ),
      element(
        'section',
        { class: 'envoi' },
        element('h3', {}, 'Télécharger, envoyer'),
        ...proposals(),
        ...parts.sending,
      ),
    ),
  );
  return title;
}

const reportSection = ({ report, labels }: LayoutParts): HTMLElement | undefined =>
  report.length > 0
    ? element(
        'section',
        { class: 'rapport' },
        element('h3', {}, 'Ce qui a été lu dans Word'),
        ...reportDetails(report, labels),
      )
    : undefined;
