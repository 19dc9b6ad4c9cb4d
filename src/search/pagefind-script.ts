/** Pagefind's script cut to what the search uses, and made smaller: 11 KB compressed, of 13. */
import { rolldown } from 'rolldown';

const WHOLE = 'pagefind-whole';
const ENTRY = 'pagefind';
/** The one function that we call; the rest (its worker, its shared instance) goes. */
const WANTED = 'createInstance';
const LICENCE = '/*! Pagefind (https://pagefind.app), MIT licence, made smaller. */';

/** Where Pagefind goes on without a chunk that it could not load: results would be missing, unsaid. */
const SILENCE = '"load_index_chunk")).catch(()=>{});';
const SAID = '"load_index_chunk"));';

/** The script of the site from Pagefind's own. Throws when that is not as we know it. */
export async function smallScript(script: Uint8Array): Promise<Uint8Array> {
  const whole = new TextDecoder().decode(script);
  if (whole.split(SILENCE).length !== 2) throw new Error('unknown Pagefind script');
  const sources: Record<string, string> = {
    [ENTRY]: `export { ${WANTED} } from '${WHOLE}';`,
    [WHOLE]: whole.replace(SILENCE, SAID),
  };
  const bundle = await rolldown({
    input: ENTRY,
    plugins: [
      {
        name: 'pagefind-script',
        resolveId: (id) => (id in sources ? id : undefined),
        load: (id) => sources[id],
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true, postBanner: LICENCE });
  await bundle.close();
  return new TextEncoder().encode(output[0].code);
}
