/** Bundlers' plugin: scripts of pages read Markdown with remark, the build with Sätteri. */
import { join } from 'node:path';

const SATTERI = join(import.meta.dirname, 'satteri.ts');

/** For Vite, whose server side keeps Sätteri, and for Rolldown. */
export const markdownInBrowsers = () => ({
  name: 'reperes-markdown-in-browsers',
  enforce: 'pre' as const,
  resolveId(this: { environment?: { name: string } }, id: string): string | undefined {
    const isForBrowsers = this.environment === undefined || this.environment.name === 'client';
    return id === 'satteri' && isForBrowsers ? SATTERI : undefined;
  },
});
