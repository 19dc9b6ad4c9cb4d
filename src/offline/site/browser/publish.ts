import { startPublishPage } from '../../../publish/publish-page.ts';
import { openDocument, openEmpty, resumeWork } from '../../../publish/workbench.ts';

startPublishPage(document.querySelector<HTMLElement>('[data-publier]')!, () =>
  Promise.resolve({ openDocument, openEmpty, resumeWork }),
);
