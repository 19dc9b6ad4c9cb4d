interface PagePolicy {
  /** The page searches. */
  readonly search?: boolean | undefined;
  /** It asks for files of the site. */
  readonly fetches?: boolean | undefined;
}

/**
 * The Content-Security-Policy of a page, as its `<meta>`: nothing inline, no other host.
 * The search page alone may compile WebAssembly, for Pagefind; it and the views that ask for files
 * when the reader chooses may fetch from the site.
 */
export function contentSecurityPolicy({ search, fetches = search }: PagePolicy = {}): string {
  const directives: Record<string, string> = {
    'default-src': "'none'",
    'script-src': search ? "'self' 'wasm-unsafe-eval'" : "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    // Said of no other page: `default-src` forbids it there.
    ...(fetches && { 'connect-src': "'self'" }),
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
