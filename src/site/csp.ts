/**
 * The Content-Security-Policy of a page, as its `<meta>`: nothing inline, no other host.
 * The search page alone may compile WebAssembly and start a worker, for Pagefind.
 */
export function contentSecurityPolicy({ search = false } = {}): string {
  const directives: Record<string, string> = {
    'default-src': "'none'",
    'script-src': search ? "'self' 'wasm-unsafe-eval'" : "'self'",
    'style-src': "'self'",
    'img-src': "'self'",
    'font-src': "'self'",
    // Said of no other page: `default-src` forbids both there.
    ...(search && { 'connect-src': "'self'", 'worker-src': "'self'" }),
    'manifest-src': "'self'",
    'form-action': "'self'",
    'base-uri': "'none'",
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
