/** `npm run dev`: live preview; content errors in the page and here, in the validator's words. */
import { watch } from 'node:fs';
import { dev } from 'astro';
import { CONTENT, ROOT } from '../src/files/project.ts';
import { validateContent } from '../src/files/validate-content.ts';
import { formatReport, reportOf } from '../src/model/report.ts';
import { prepareEnvironment } from './lib/astro-environment.ts';

const SETTLE_MS = 150;

prepareEnvironment('development');
report();
await dev({ root: ROOT });

let timer: NodeJS.Timeout | undefined;
watch(CONTENT, { recursive: true }, () => {
  clearTimeout(timer);
  timer = setTimeout(report, SETTLE_MS);
});

function report(): void {
  process.stdout.write(`\n${formatReport(reportOf(validateContent()), 'texte', 'content/')}\n`);
}
