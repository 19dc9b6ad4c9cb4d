import { startDossierPage } from '../../../dossier/dossier-page.ts';

startDossierPage(document.querySelector<HTMLFormElement>('[data-dossier]')!);
