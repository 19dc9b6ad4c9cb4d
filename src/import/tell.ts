/** What a document holds that is not imported, told before anything else. */
import { contactsIn } from '../model/contacts.ts';
import type { Docx } from './docx/open-docx.ts';
import type { Source } from './docx/source.ts';
import { DOCUMENT, firstWords } from './place.ts';
import type { Notebook } from './report.ts';

/** What is about persons, and how it is written. */
const PERSONAL: readonly {
  readonly what: string;
  readonly pattern: Pick<RegExp, 'test'>;
}[] = [
  {
    what: 'une liste de personnes présentes',
    pattern:
      /^(?:liste (?:de pr[ée]sence|des (?:pr[ée]sents|participants|inscrits))|[ée]taient pr[ée]sents?|pr[ée]sents?|excus[ée]e?s?|absents?|[ée]margement|participants)\s*(?::\s*(?!\D{0,10}\d)|$|\()/i,
  },
  {
    what: 'une signature',
    pattern:
      /^(?:sign(?:é|ature)s?|le secr[ée]taire de s[ée]ance|la secr[ée]taire|r[ée]dig[ée] par|fait [àa])(?!\p{L})/iu,
  },
  {
    what: 'une personne nommée',
    pattern: /(?<!\p{L})(?:Dr|Pr|Mme|Mlle|M\.|Monsieur|Madame|Docteur)\.?\s+\p{Lu}/u,
  },
  {
    what: 'une adresse ou un numéro de téléphone',
    pattern: { test: (text) => contactsIn(text).length > 0 },
  },
];

/** Writes in the report what is left out, and what is better not published. */
export function tellAbout(docx: Docx, source: Source, notes: Notebook): void {
  for (const { place, text } of source.margins)
    notes.changed(
      place,
      `son texte (« ${firstWords(text)} ») n’est pas repris`,
      'Rien à faire : il revient à chaque page.',
      text,
    );
  for (const { place, text, author } of source.comments)
    notes.check(
      place,
      `un commentaire${author ? ` de ${author}` : ''} n’est pas repris : « ${firstWords(text)} »`,
      'Tenez-en compte dans le texte s’il reste à traiter.',
      { leftOut: text },
    );
  if (source.hasInsertions || source.deletions.length > 0) {
    const [first] = source.deletions;
    notes.check(
      first?.place ?? DOCUMENT,
      first
        ? `le document a des modifications suivies : les ajouts sont gardés, les suppressions ne le sont pas (${source.deletions.map(({ text }) => `« ${firstWords(text)} »`).join(', ')})`
        : 'le document a des modifications suivies : les ajouts sont gardés',
      'Vérifiez que c’est bien le texte final.',
    );
  }
  for (const { place, text } of source.hidden)
    notes.check(
      place,
      `un texte masqué dans Word est dans la fiche : « ${firstWords(text)} »`,
      'Retirez-le s’il n’est pas pour tout le monde.',
    );
  if (docx.embedded.length > 0 || source.hasImports)
    notes.check(
      DOCUMENT,
      'le document contient un objet d’un autre logiciel (graphique, feuille de calcul, schéma) : il n’est pas repris',
      'Dites dans le texte ce qu’il montre, ou ajoutez-le comme image.',
    );
  const boxes = source.paragraphs.filter(({ place }) => place.what === 'zone de texte');
  if (boxes.length > 0)
    notes.changed(
      boxes[0]!.place,
      boxes.length === 1
        ? 'le texte de la zone de texte suit le paragraphe où elle est attachée'
        : 'les textes des zones de texte suivent les paragraphes où elles sont attachées',
      'Vérifiez qu’ils sont à leur place.',
    );
  for (const place of source.linked)
    notes.check(
      place,
      'une image n’est que liée : son fichier n’est pas dans le document, elle n’est pas reprise',
      'Dans Word, supprimez-la, puis insérez le fichier de l’image, et recommencez.',
    );
  tellPeople(source, notes);
}

/** Minutes name those who came; the site does not. */
function tellPeople(source: Source, notes: Notebook): void {
  for (const { what, pattern } of PERSONAL) {
    const [first, ...others] = source.paragraphs.filter(({ text }) => pattern.test(text));
    if (!first) continue;
    const more =
      others.length === 0
        ? ''
        : ` (et ${others.length} autre${others.length > 1 ? 's' : ''} passage${others.length > 1 ? 's' : ''})`;
    notes.check(
      first.place,
      `${what}${more}`,
      'Le site ne nomme personne, sauf des titulaires de charges publiques : retirez-la de la fiche, ou assurez-vous d’un accord.',
    );
  }
}
