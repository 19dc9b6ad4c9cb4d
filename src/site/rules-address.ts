/**
 * Where the rules have their pages on the published site, for reports that are read elsewhere:
 * from `REPERES_SITE` and `REPERES_BASE`. Nothing when the site's address is not known.
 */
export function rulesAddressOf(settings: Readonly<Record<string, string | undefined>>) {
  const { REPERES_SITE: site, REPERES_BASE: base = '/' } = settings;
  if (!site || !URL.canParse(site)) return undefined;
  return new URL(`${base.replace(/\/*$/, '')}/publier/regles/`, site).href;
}
