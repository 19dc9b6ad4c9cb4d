import { relative } from 'node:path';

const corpus = process.env.BENCH_CORPUS;

export default function (config) {
  config.setUseGitIgnore(false);
  config.addGlobalData('layout', 'page.njk');
  return {
    dir: {
      input: relative(process.cwd(), corpus),
      includes: relative(corpus, `${import.meta.dirname}/_includes`),
      output: relative(process.cwd(), process.env.BENCH_OUT),
    },
    markdownTemplateEngine: false,
  };
}
