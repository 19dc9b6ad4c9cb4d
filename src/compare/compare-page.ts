/** The page that finds cases near one's own CPTS and sets two to four of them side by side. */
import { rootOf } from '../site/root.ts';
import { compareTable } from './compare-table.ts';
import type { ComparedCase } from './compared-case.ts';
import { nearnessOf, type Situation } from './nearest.ts';

const MOST = 4;
const NEAREST = 12;
const KEYS = ['theme', 'milieu', 'taille', 'etape'] as const;

interface Row {
  readonly item: HTMLElement;
  readonly box: HTMLInputElement;
  readonly reason: HTMLElement;
  readonly situation: Situation;
}

/** Starts the page from its address: `?theme=…&taille=…&cas=…&cas=…`. */
export function startComparePage(form: HTMLFormElement): void {
  const root = rootOf(form);
  const list = form.querySelector<HTMLElement>('[data-cas-liste]')!;
  const status = form.querySelector<HTMLElement>('[role=status]')!;
  const chosenBar = form.querySelector<HTMLElement>('[data-choisis]')!;
  const place = document.querySelector<HTMLElement>('[data-comparaison]')!;
  const selects = [...form.querySelectorAll('select')];
  const rows = [...list.querySelectorAll<HTMLElement>('li')].map((item): Row => {
    item.classList.remove('triable'); // the style sheet hid without a script; now the order says more
    const values = (key: string) => (item.dataset[key] ?? '').split(' ').filter(Boolean);
    return {
      item,
      box: item.querySelector('input')!,
      reason: item.querySelector<HTMLElement>('[data-raison]')!,
      situation: situationFrom(values),
    };
  });

  let best = '';
  const find = () => {
    const mine = situationFrom((key) =>
      selects.flatMap(({ name, value }) => (name === key && value ? [value] : [])),
    );
    const isAsked = KEYS.some((key) => mine[key].length > 0);
    const found = rows
      .map((row) => ({ row, ...nearnessOf(mine, row.situation) }))
      .sort((a, b) => b.score - a.score || (a.row.box.value < b.row.box.value ? -1 : 1));
    let shown = 0;
    const asked = KEYS.filter((key) => mine[key].length > 0).length;
    const isWhole = found.some(
      ({ reasons }) => reasons.length === asked && !reasons.includes('taille voisine'),
    );
    best = asked > 1 && !isWhole ? 'Aucun ne réunit tous vos critères.' : '';
    for (const { row, score, reasons, unknown } of found) {
      const isNear = isAsked && score > 0 && shown < NEAREST;
      if (isNear) shown += 1;
      row.item.hidden = isAsked && !isNear && !row.box.checked;
      // Where one thing is asked and all have it, saying so each time says nothing.
      const isTelling = asked > 1 || unknown.length > 0 || reasons.includes('taille voisine');
      row.reason.textContent = isNear && isTelling ? sentenceOf(reasons, unknown) : '';
      list.append(row.item);
    }
    return isAsked ? shown : undefined;
  };

  const write = () => {
    const query = new URLSearchParams();
    for (const { name, value } of selects) if (value) query.append(name, value);
    for (const { box } of rows) if (box.checked) query.append('cas', box.value);
    history.replaceState(null, '', query.size > 0 ? `?${query.toString()}` : location.pathname);
  };

  const say = (near: number | undefined, count: number) => {
    const parts: string[] = [];
    if (near === 0)
      parts.push(
        'Aucun cas documenté ne s’en approche\u00A0: changez de sujet ou ôtez un critère.',
      );
    else if (near !== undefined) parts.push(`${near} cas, les plus proches d’abord. ${best}`);
    if (count === 1) parts.push('Un cas coché\u00A0: cochez-en un autre pour comparer.');
    if (count > 1) parts.push(`${count} cas côte à côte, plus bas.`);
    if (count >= MOST) parts.push('Quatre cas au plus.');
    status.textContent = parts.join(' ');
    chosenBar.hidden = count === 0;
    chosenBar.querySelector('span')!.textContent =
      count === 1 ? 'Un cas choisi\u00A0: cochez-en un autre.' : `${count} cas choisis`;
    chosenBar.querySelector('button')!.hidden = count < 2;
  };

  let turn = 0;
  const compare = async () => {
    const mine = (turn += 1);
    const chosen = rows.filter(({ box }) => box.checked);
    for (const { box } of rows) box.disabled = !box.checked && chosen.length >= MOST;
    if (chosen.length < 2) {
      place.replaceChildren();
      return;
    }
    try {
      const cases = await Promise.all(chosen.map(({ box }) => readCase(root.base, box.value)));
      if (mine === turn) place.replaceChildren(compareTable(cases, root));
    } catch {
      if (mine === turn)
        place.textContent =
          'La comparaison n’a pas pu se charger. Les cas se lisent un par un, par leur lien.';
    }
  };

  let near: number | undefined;
  /** A choice of situation orders the list anew; a tick leaves it where the reader is. */
  const update = ({ isTick = false } = {}) => {
    if (!isTick) near = find();
    write();
    say(near, rows.filter(({ box }) => box.checked).length);
    void compare();
  };

  const asked = new URLSearchParams(location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
  }
  const wanted = asked.getAll('cas').slice(0, MOST);
  for (const { box } of rows) box.checked = wanted.includes(box.value);
  update();
  form.addEventListener('change', (event) => {
    update({ isTick: !(event.target instanceof HTMLSelectElement) });
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The focus goes where the eyes go: the next Tab is in the comparison.
    document.getElementById('cote-a-cote')?.focus();
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault(); // the ticks stay
    for (const select of selects) select.value = '';
    update();
    selects[0]?.focus(); // the button that had the focus goes away
  });
}

/** « Pourquoi : même sujet, même milieu ; taille non précisée. » */
function sentenceOf(reasons: readonly string[], unknown: readonly string[]): string {
  const doubt = unknown.length > 0 ? `\u202F; ${unknown.join(', ')}` : '';
  return `Pourquoi\u00A0: ${reasons.join(', ')}${doubt}.`;
}

const situationFrom = (values: (key: string) => readonly string[]): Situation => ({
  theme: values('theme'),
  milieu: values('milieu'),
  taille: values('taille'),
  etape: values('etape'),
});

async function readCase(base: string, slug: string): Promise<ComparedCase> {
  const response = await fetch(`${base}comparer/${encodeURIComponent(slug)}.json`);
  if (!response.ok) throw new Error(`${slug}: ${response.status}`);
  return (await response.json()) as ComparedCase;
}
