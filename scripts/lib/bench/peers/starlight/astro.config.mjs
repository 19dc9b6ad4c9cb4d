import starlight from '@astrojs/starlight';
import { defineConfig, passthroughImageService } from 'astro/config';

export default defineConfig({
  outDir: process.env.BENCH_OUT,
  cacheDir: process.env.BENCH_CACHE,
  devToolbar: { enabled: false },
  image: { service: passthroughImageService() },
  integrations: [
    starlight({
      title: 'Banc',
      locales: { root: { label: 'Français', lang: 'fr' } },
      // Its default, the whole tree on every page, would grow with the square of the collection.
      sidebar: [{ label: 'Cas', link: '/cas/' }],
    }),
  ],
});
