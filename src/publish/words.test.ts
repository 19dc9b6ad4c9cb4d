import { expect, it } from 'vitest';
import { publishedGraph } from '../files/content-graph.ts';
import { validateContent } from '../files/validate-content.ts';
import { checkDraft } from './draft-check.ts';
import { formWords } from './form-words.ts';
import { registryOf } from './registry.ts';
import { emptyWork, withBody, withValue, type Work } from './work.ts';
import { plainWords } from './words.ts';

const TODAY = '2026-11-26';
const registry = registryOf(publishedGraph(validateContent()));
const labels = new Map([
  ['titre', 'Titre'],
  ['evenement.debut', 'Début'],
  ['evenement.participants', 'Participants'],
  ['source.titre', 'Source, Titre'],
  ['source.url', 'Source, Adresse'],
]);

/** What is said of a field, or of the first line of the text. */
function said(work: Work, path: string): string {
  const { messages } = checkDraft(work.draft, registry, TODAY);
  const { message, advice = '' } = messages.find(({ field, line }) => (field ?? line) === path)!;
  return `${plainWords(message, labels, path)} ${formWords(advice)}`.replace(/\s/g, ' ');
}

const work = emptyWork('syntheses', TODAY);
/** Nothing is missing but the text. */
const FILLED = Object.entries({
  titre: 'Les leaders accordent leurs priorités',
  resume:
    'Les leaders des CPTS de Bretagne se réunissent et accordent leurs priorités pour l’année.',
  'evenement.nom': 'Rencontre',
  'evenement.type': 'rencontre',
  'evenement.debut': '2018-10-11',
  region: 'bretagne',
  themes: ['prevention'],
  verifie_le: TODAY,
  'source.type': 'federation',
  'source.titre': 'Compte rendu',
  'source.editeur': 'La fédération',
}).reduce((filled, [path, value]) => withValue(filled, path, value), work);

it('calls a field by its label, and that of the document by its own', () => {
  expect(said(withValue(work, 'source.titre', ''), 'source.titre')).toMatch(
    /^Il manque le champ « Source, Titre »|^Le champ « Source, Titre » est vide/,
  );
  expect(said(work, 'titre')).toMatch(/« Titre »/);
  expect(
    said(withValue(work, 'evenement.participants', 'une quarantaine'), 'evenement.participants'),
  ).toMatch(/^Participants : « une quarantaine » : on attend un nombre entier\./);
  expect(said(withValue(work, 'source.url', 'cpts point fr'), 'source.url')).toMatch(
    /^Source, Adresse : « cpts point fr » n’est pas une adresse web\./,
  );
});

it('advises what a form can do, not what a file needs', () => {
  expect(said(withValue(work, 'evenement.debut', 'hier'), 'evenement.debut')).toMatch(
    /^Début : « hier » n’est pas une date\. Écrivez-la ainsi : 11\/10\/2018/,
  );
  const texts = [
    ...['Le bus.[^nexiste-pas]', '[Un cas](/cas/nexiste-pas/)', '![Un plan](/images/plan.png)'],
    '[^note]: Une note.',
    'Une phrase sans appel.',
  ].flatMap((text) => checkDraft(withBody(FILLED, `${text}\n`).draft, registry, TODAY).messages);
  const words = texts
    .map(({ message, advice = '' }) => formWords(`${message} ${advice}`))
    .join(' ');
  expect(words).toContain('Vérifiez le nom, ou retirez-le.');
  expect(words).toContain('Seules les images du document Word');
  expect(words).toContain('une source s’appelle par « Citer dans le texte »');
  expect(words).toContain('choisissez « Citer dans le texte » à côté de la source');
  expect(words).not.toMatch(/\.md\b|\.yaml|public\/|sources\/|minuscules|entre les crochets/);
});
