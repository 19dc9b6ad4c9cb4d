interface PagePolicy {
  /** The page searches. */
  readonly search?: boolean | undefined;
  /** It asks for files of the site. */
  readonly fetches?: boolean | undefined;
  /** It shows pictures that its script made. */
  readonly madePictures?: boolean | undefined;
}

/**
 * The Content-Security-Policy of a page, as its `<meta>`: nothing inline, no other host.
 * The search page alone may compile WebAssembly, for Pagefind; it and the views that ask for files
 * when the reader chooses may fetch from the site.
 */
export function contentSecurityPolicy({
  search,
  fetches = search,
  madePictures,
}: PagePolicy = {}): string {
  const directives: Record<string, string> = {
    'default-src': "'none'",
    'script-src': search ? "'self' 'wasm-unsafe-eval'" : "'self'",
    'style-src': "'self'",
    'img-src': madePictures ? "'self' blob:" : "'self'",
    'font-src': "'self'",
    // Said of no other page: `default-src` forbids it there.
    ...(fetches && { 'connect-src': "'self'" }),
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
  };
  return written(directives);
}

/**
 * The policy of the editors' interface, which no other page has: it sets styles from its script,
 * shows previews in a frame that it makes, and writes to `hosts`, the Git host of the site.
 */
export function editorsPolicy(hosts: readonly string[]): string {
  return written({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline' blob:",
    'img-src': "'self' blob: data:",
    'font-src': "'self'",
    'connect-src': ["'self'", 'blob:', 'data:', ...hosts].join(' '),
    'frame-src': 'blob:',
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'self'",
  });
}

const written = (directives: Readonly<Record<string, string>>) =>
  Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
