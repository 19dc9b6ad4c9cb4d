/** The publishing page before a document is chosen: the rest is loaded only then. */
import { DOCUMENT_KINDS, type DocumentKind } from '../import/document-kinds.ts';
import { rootOf } from '../site/root.ts';
import { WORK_KEY } from './work-key.ts';
import type * as Workbench from './workbench.ts';

/** Starts the page; `load` brings the workbench. */
export function startPublishPage(
  zone: HTMLElement,
  load: () => Promise<Pick<typeof Workbench, 'openDocument' | 'openEmpty' | 'resumeWork'>>,
): void {
  const find = (name: string) => document.querySelector<HTMLElement>(`[data-publier-${name}]`)!;
  const input = find('fichier') as HTMLInputElement;
  const status = find('etat');
  const refusal = find('refus');
  const host = find('atelier');
  const erase = find('effacer');
  const { contact, upload } = zone.dataset;
  const place: Workbench.Place = {
    root: rootOf(zone),
    addresses: { contact, upload },
    host,
    say: (text) => {
      status.textContent = text;
    },
    mayReplace: () => mayReplace('Remplacer la fiche en cours par celle de ce document\u202F?'),
  };
  zone.hidden = false;

  const tell = (message: string, advice: string) => {
    place.say('');
    const first = document.createElement('strong');
    first.textContent = message;
    refusal.replaceChildren(first, ` ${advice}`);
    refusal.hidden = false;
    refusal.focus();
  };
  const cannotLoad = () => {
    tell('La page n’a pas pu tout charger.', 'Vérifiez la connexion, puis recommencez.');
  };
  const isWorking = () => host.childElementCount > 0;
  const mayReplace = (question: string) => !isWorking() || confirm(question);
  /** Nothing when the document is to say it. */
  const chosenKind = () =>
    DOCUMENT_KINDS.find(
      (kind) => zone.querySelector<HTMLInputElement>('[name=sorte]:checked')?.value === kind,
    );
  const openEmpty = async (kind: DocumentKind) => {
    if (!mayReplace('Remplacer la fiche en cours par une fiche vide\u202F?')) return;
    refusal.hidden = true;
    try {
      await (await load()).openEmpty(kind, place);
      erase.hidden = false;
    } catch {
      cannotLoad();
    }
  };
  const open = async (file: File | undefined) => {
    if (!file) return;
    refusal.hidden = true;
    place.say(`Lecture de ${file.name}…`);
    try {
      const refused = await (await load()).openDocument(file, place, chosenKind());
      const kept = isWorking() ? ' Votre fiche en cours est gardée.' : '';
      if (refused) tell(refused.message, `${refused.advice}${kept}`);
      else erase.hidden = false;
    } catch {
      cannotLoad();
    }
  };

  input.addEventListener('change', () => {
    void open(input.files?.[0]);
    input.value = ''; // the same file may be chosen again, once mended
  });
  for (const kind of DOCUMENT_KINDS)
    zone.querySelector(`[data-publier-vide=${kind}]`)?.addEventListener('click', () => {
      void openEmpty(kind);
    });
  // Anywhere in the page: a browser leaves it for a file that is let go beside the frame.
  const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files');
  for (const name of ['dragover', 'dragenter'] as const)
    document.addEventListener(name, (event) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      zone.classList.add('survol');
    });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) zone.classList.remove('survol');
  });
  document.addEventListener('drop', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    zone.classList.remove('survol');
    void open(event.dataTransfer?.files[0]);
  });
  erase.addEventListener('click', () => {
    if (!confirm('Effacer la fiche en cours de ce navigateur\u202F?')) return;
    sessionStorage.removeItem(WORK_KEY);
    host.replaceChildren();
    erase.hidden = true;
    place.say('La fiche est effacée.');
    input.focus();
  });

  if (isKept())
    void load()
      .then(({ resumeWork }) => resumeWork(place))
      .then((isResumed) => {
        erase.hidden = !isResumed;
      })
      .catch(cannotLoad);
}

function isKept(): boolean {
  try {
    return sessionStorage.getItem(WORK_KEY) !== null;
  } catch {
    return false;
  }
}
