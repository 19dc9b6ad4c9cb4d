/** Modules that the export makes: see `bundle-scripts.ts`. */
declare module 'copie:pagefind' {
  export const createInstance: import('../../../search/pagefind.ts').PagefindScript['createInstance'];
}
declare module 'copie:paquets' {
  export const counts: import('../packs.ts').PackCounts;
}
