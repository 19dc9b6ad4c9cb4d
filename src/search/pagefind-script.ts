/** Pagefind's script cut to what the search uses, and made smaller: 9 KB compressed, of 13. */
import { rolldown } from 'rolldown';

const WHOLE = 'pagefind-whole';
const ENTRY = 'pagefind';
/** The one function that we call; the rest (its worker, its shared instance) goes. */
const WANTED = 'createInstance';
const LICENCE = '/*! Pagefind (https://pagefind.app), MIT licence, made smaller. */';

/** A change of Pagefind's script: what stands there so many times, and what takes its place. */
interface Change {
  readonly from: string | RegExp;
  readonly times: number;
  readonly to: string;
}

const CHANGES: readonly Change[] = [
  // Where Pagefind goes on without a chunk that it could not load: results would be missing, unsaid.
  {
    from: '"load_index_chunk")).catch(()=>{});',
    times: 1,
    to: '"load_index_chunk"));',
  },
  // Browsers decompress by themselves: Pagefind brings its own code for it.
  { from: /var u8=Uint8Array;.*?var gz_default=gunzipSync;/s, times: 1, to: '' },
  {
    from: 'data=gz_default(data);',
    times: 1,
    to: 'data=new Uint8Array(await new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream("gzip"))).arrayBuffer());',
  },
  { from: '}decompress(data', times: 1, to: '}async decompress(data' },
  { from: '=this.decompress(', times: 5, to: '=await this.decompress(' },
];

/** The script of the site from Pagefind's own. Throws when that is not as we know it. */
export async function smallScript(script: Uint8Array): Promise<Uint8Array> {
  const sources: Record<string, string> = {
    [ENTRY]: `export { ${WANTED} } from '${WHOLE}';`,
    [WHOLE]: CHANGES.reduce(change, new TextDecoder().decode(script)),
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

function change(text: string, { from, times, to }: Change): string {
  const parts = text.split(from);
  if (parts.length !== times + 1) throw new Error(`unknown Pagefind script: ${String(from)}`);
  return parts.join(to);
}
