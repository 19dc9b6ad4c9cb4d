/** The part of `/hors-ligne/` that keeps the site on the device: what is there, and what to do. */
import { frenchSize } from '../french-size.ts';
import { totalBytes } from './file-list.ts';
import { NoRoom, SiteChanged } from './fill.ts';
import {
  install,
  keepEverything,
  keptCopy,
  ownRegistration,
  remove,
  takeNewVersion,
  type KeptCopy,
} from './installation.ts';

const GESTURES = ['garder', 'tout', 'arreter', 'passer', 'supprimer'] as const;
type Gesture = (typeof GESTURES)[number];

/** Starts the section; its base path is in `data-base`. */
export async function startInstalledPage(section: HTMLElement): Promise<void> {
  const base = section.dataset['base']!;
  const find = (name: string) => section.querySelector<HTMLElement>(`[data-${name}]`)!;
  const status = find('etat');
  const progress = find('avance');
  const bar = progress.querySelector('progress')!;
  const amount = find('quantite');
  const buttons = new Map(
    GESTURES.map((name) => [
      name,
      section.querySelector<HTMLButtonElement>(`[data-geste=${name}]`)!,
    ]),
  );
  const offer = (gestures: readonly Gesture[]) => {
    for (const [name, button] of buttons) button.hidden = !gestures.includes(name);
    progress.hidden = !gestures.includes('arreter');
  };

  const refusal = refusalOf();
  if (refusal) {
    status.textContent = refusal;
    return;
  }

  /** Says what is there, after what has just happened. */
  let turn = 0;
  const show = async (said = '') => {
    const mine = (turn += 1);
    const copy = await keptCopy(base);
    const registration = await ownRegistration(base);
    if (mine !== turn) return; // something has happened since
    const isNew = !!copy && !!registration?.waiting;
    const isComing = !!copy && !!registration?.installing;
    const size = copy && frenchSize(totalBytes(copy.missing));
    buttons.get('tout')!.textContent = `Tout garder hors ligne (${size} de plus)`;
    status.textContent = [said, stateOf(copy), said === FAILED ? '' : newsOf(isNew, isComing, copy)]
      .filter(Boolean)
      .join(' ');
    if (!copy) offer(['garder']);
    else
      offer([
        ...(isNew ? (['passer'] as const) : []),
        ...(copy.missing.length > 0 ? (['tout'] as const) : []),
        'supprimer',
      ]);
  };

  let stop: AbortController | undefined;
  const act: Readonly<Record<Gesture, () => Promise<string | undefined>>> = {
    garder: async () => {
      status.textContent = 'La copie se prépare…';
      await install(base);
      watch(await ownRegistration(base));
      return 'C’est fait.';
    },
    tout: async () => {
      stop = new AbortController();
      offer(['arreter']);
      bar.value = 0;
      buttons.get('arreter')!.focus();
      status.textContent = 'Le site se copie. Laissez cette page ouverte.';
      await keepEverything(base, stop.signal, (done, total) => {
        bar.max = total;
        bar.value = done;
        amount.textContent = `${frenchSize(done)} sur ${frenchSize(total)}`;
      });
      return 'C’est fait.';
    },
    arreter: () => {
      stop?.abort();
      return Promise.resolve(undefined);
    },
    passer: async () => {
      const registration = await ownRegistration(base);
      if (registration) await takeNewVersion(registration);
      location.reload();
      return undefined;
    },
    supprimer: async () => {
      await remove(base);
      return 'La copie est supprimée.';
    },
  };

  for (const [name, button] of buttons) {
    button.addEventListener('click', () => {
      if (button.ariaDisabled === 'true') return;
      button.ariaDisabled = 'true'; // and not disabled: it would lose the focus
      void act[name]()
        .catch(explain)
        .then(async (said) => {
          button.ariaDisabled = null;
          if (name === 'arreter') return;
          await show(said);
          if (document.activeElement === document.body || button.hidden) status.focus();
        });
    });
  }

  const watched = new WeakSet<ServiceWorkerRegistration>();
  const watch = (registration: ServiceWorkerRegistration | undefined) => {
    if (!registration || watched.has(registration)) return;
    watched.add(registration);
    const tell = (said = '') => {
      if (progress.hidden) void show(said);
    };
    const follow = () => {
      const coming = registration.installing;
      let isReady = false;
      coming?.addEventListener('statechange', () => {
        const hasFailed = coming.state === 'redundant' && !isReady;
        isReady = true;
        tell(hasFailed ? FAILED : '');
      });
    };
    registration.addEventListener('updatefound', () => {
      follow();
      tell();
    });
    follow(); // the browser may have looked first
  };

  try {
    const registration = await ownRegistration(base);
    watch(registration);
    await show();
    await registration?.update().catch(() => undefined); // without network
  } catch (error) {
    status.textContent = explain(error);
  }
}

function refusalOf(): string | undefined {
  if (location.protocol === 'file:')
    return 'Cette copie se lit déjà sans réseau\u00A0: il n’y a rien à installer.';
  if (!isSecureContext)
    return 'Ce site est ouvert sans connexion sûre (http)\u00A0: le navigateur n’en garde rien. Prenez l’un des fichiers.';
  if (!('serviceWorker' in navigator) || !('caches' in globalThis))
    return 'Ce navigateur ne garde pas de site, ou pas en navigation privée. Prenez l’un des fichiers.';
  return undefined;
}

function stateOf(copy: KeptCopy | undefined): string {
  if (!copy) return 'Rien n’est gardé sur cet appareil.';
  const what = `${copy.pages}\u00A0pages, ${frenchSize(copy.bytes)}`;
  if (copy.missing.length === 0) return `Tout le site est gardé sur cet appareil\u00A0: ${what}.`;
  return `Le site est gardé sur cet appareil\u00A0: ${what}. Les pages que vous lirez s’y ajouteront.`;
}

const FAILED =
  'La dernière version n’a pas pu être gardée pour l’instant\u00A0: celle d’avant reste lisible.';

function newsOf(isNew: boolean, isComing: boolean, copy: KeptCopy | undefined): string {
  if (isNew) return 'Une nouvelle version est là.';
  if (isComing) return 'Une nouvelle version est là\u00A0: elle se prépare.';
  return copy?.isLate
    ? 'La dernière version n’a pas pu être gardée\u00A0: l’appareil n’a pas assez de place pour deux. Celle d’avant reste lisible\u202F; pour la nouvelle, supprimez la copie, puis gardez-la de nouveau.'
    : '';
}

function explain(error: unknown): string {
  if (error instanceof NoRoom)
    return `Il faut ${frenchSize(error.needed)}, et cet appareil n’en accorde que ${frenchSize(error.left)}. Faites de la place, ou prenez l’un des fichiers.`;
  if (error instanceof SiteChanged)
    return 'Le site a changé pendant la copie. Recommencez\u00A0: ce qui est là n’est pas perdu.';
  if (error instanceof DOMException) {
    if (error.name === 'AbortError') return 'La copie est arrêtée\u00A0: ce qui est là reste.';
    if (error.name === 'QuotaExceededError')
      return 'L’appareil n’a plus de place pour ce site. Ce qui est là reste lisible.';
    if (error.name === 'SecurityError')
      return 'Le navigateur refuse de garder ce site, peut-être en navigation privée. Prenez l’un des fichiers.';
  }
  return 'Le réseau a manqué, ou l’appareil n’a pas assez de place. Recommencez plus tard\u00A0: ce qui est là reste lisible.';
}
