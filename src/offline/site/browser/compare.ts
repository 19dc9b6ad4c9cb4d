import { startComparePage } from '../../../compare/compare-page.ts';

startComparePage(document.querySelector<HTMLFormElement>('[data-comparer]')!);
