/** axe in a page, with the rules that the site holds to, AAA contrast of text included. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run(
    context: Document,
    options: unknown,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/** What axe has against a page as it stands, one line a rule. */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe); // through the debugger: the policy of the page would refuse a script
  return page.evaluate(async (tags) => {
    const runner = (globalThis as unknown as { axe: Axe }).axe;
    const { violations } = await runner.run(document, {
      runOnly: tags,
      rules: { 'color-contrast-enhanced': { enabled: true } },
      resultTypes: ['violations'],
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .slice(0, 2)
          .map(({ html }) => html)
          .join(' ')}`,
    );
  }, TAGS);
}

/** How far a page is wider than its window, said in one line; nothing when it fits. */
export async function overflowFaults(page: Page): Promise<string[]> {
  const { scroll, width } = await page.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  return scroll > width ? [`${scroll} px wide in a window of ${width}`] : [];
}
