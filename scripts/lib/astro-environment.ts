/** Names that Vite and Astro read from the environment as their own, and would obey. */
const RESERVED = ['MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'SITE'];

/** Makes Astro do the same whatever the shell, or the test runner, that started it. */
export function prepareEnvironment(mode: 'production' | 'development'): void {
  for (const name of RESERVED) Reflect.deleteProperty(process.env, name);
  process.env['NODE_ENV'] = mode;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}
