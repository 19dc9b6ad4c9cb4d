import { startPublishPage } from '../../../publish/publish-page.ts';
import { openDocument, resumeWork } from '../../../publish/workbench.ts';

startPublishPage(document.querySelector<HTMLElement>('[data-publier]')!, () =>
  Promise.resolve({ openDocument, resumeWork }),
);
