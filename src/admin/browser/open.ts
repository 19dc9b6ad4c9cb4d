/** The page that explains `/admin/` gives way to the editors' interface when it is asked for. */
import type { CmsConfig } from '@sveltia/cms';

type Editor = typeof import('./editor.ts');

const PREFERENCES = 'sveltia-cms.prefs';
/** What begins an address inside the interface: the editor has reloaded the page while working. */
const INSIDE = '#/';

/** Where the package works with a clone. */
const THIS_MACHINE = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/;

/**
 * Makes the button of the page open the interface; opens it at once where one was working in it.
 * The button stays hidden where there is nothing to open: no repository online, and no clone.
 */
export function readyToOpen(button: HTMLButtonElement): void {
  const onlyClone = button.dataset['adminDepot'] === undefined;
  if (onlyClone && !THIS_MACHINE.test(location.hostname)) return;
  button.hidden = false;
  button.addEventListener('click', () => void open(button));
  if (location.hash.startsWith(INSIDE)) void open(button);
}

async function open(button: HTMLButtonElement): Promise<void> {
  const folder = button.dataset['adminDossier']!;
  button.disabled = true;
  speakFrench();
  try {
    const [{ start }, config] = await Promise.all([
      import(/* @vite-ignore */ `${folder}editeur.js`) as Promise<Editor>,
      fetch(`${folder}config.json`).then((response) => response.json() as Promise<CmsConfig>),
    ]);
    const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
    const reading = styles.filter(({ media }) => media === '');
    const root = document.createElement('div');
    root.id = 'nc-root';
    document.body.replaceChildren(root);
    for (const style of styles) style.remove();
    await start(
      config,
      reading.map(({ href }) => href),
    );
  } catch (error) {
    button.disabled = false;
    document.querySelector('[data-admin-etat]')!.textContent =
      'L’interface ne s’ouvre pas. Elle vient avec le site construit : lancez npm start, puis rechargez la page.';
    throw error;
  }
}

/**
 * The interface follows the browser's language; ours is the only one that comes with it. It reads
 * the choice as soon as it is loaded.
 */
function speakFrench(): void {
  const known = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as object;
  localStorage.setItem(PREFERENCES, JSON.stringify({ ...known, locale: 'fr' }));
}
