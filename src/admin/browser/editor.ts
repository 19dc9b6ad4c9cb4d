/** What `/admin/` loads when the editors' interface is opened: Sveltia CMS. */
import CMS, { type CmsConfig } from '@sveltia/cms';
import { isLocal } from '../repository.ts';
import { leaveOutDefaults } from './defaults.ts';
import { previewOf } from './preview.ts';

/** Starts the interface in `#nc-root`; previews of fiches take the style sheets of the site. */
export async function start(config: CmsConfig, styles: readonly string[]): Promise<void> {
  for (const style of styles) CMS.registerPreviewStyle(style);
  for (const collection of config.collections ?? []) {
    if ('fields' in collection && collection.fields.some(({ name }) => name === 'body'))
      CMS.registerPreviewTemplate(collection.name, previewOf(collection.identifier_field!));
  }
  CMS.registerEventListener({ name: 'preSave', handler: leaveOutDefaults });
  setStyle(isLocal(config.backend));
  await CMS.init({ config });
}

/** Without a repository online, the only way in is a clone: the other button is hidden. */
function setStyle(local: boolean): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `body { margin: 0 } ${local ? '#nc-root .buttons > .secondary { display: none }' : ''}`,
  );
  document.adoptedStyleSheets.push(sheet);
}
