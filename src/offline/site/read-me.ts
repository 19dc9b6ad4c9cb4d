/** The text beside the front page of a copy, for whoever finds the files and not the site. */
import { frenchTypography } from '../../markdown/typography.ts';
import type { Edition } from '../edition.ts';
import { ageOf, limitsOf, newerCopy } from './notice.ts';

/** The read-me, as Windows' Notepad wants it: a byte order mark, and lines that end in two signs. */
export function readMe(edition: Edition): string {
  const limits = limitsOf(edition);
  const lines = [
    edition.title.toUpperCase(),
    'Ce qui marche dans les CPTS, où, et sur quoi ça repose',
    '',
    [ageOf(edition), ...(limits ? [limits] : []), newerCopy(edition.online)].join(' '),
    ...(edition.commit ? [`Version ${edition.commit.slice(0, 12)}.`] : []),
    '',
    'OUVRIR',
    '1. Décompressez tout le fichier zip : clic droit, « Extraire tout ». Dans le zip encore fermé,',
    '   la première page s’ouvre, mais les liens, les couleurs et la recherche n’y marchent pas.',
    '2. Dans le dossier obtenu, ouvrez index.html par un double-clic.',
    '3. Tout marche sans internet, recherche comprise, avec Chrome, Edge ou Firefox récents.',
    '',
    'SI RIEN NE S’OUVRE',
    '- Windows peut bloquer un fichier téléchargé : avant de décompresser, clic droit sur le zip,',
    '  « Propriétés », cochez « Débloquer », puis « OK ».',
    '- Sur une clé USB en lecture seule, rien n’est à installer : ouvrez index.html sur la clé.',
    '- Le dossier doit rester entier. S’il manque des fichiers, la recherche le dit et les listes',
    '  restent lisibles : copiez alors le dossier de nouveau.',
    '- Si le chemin du dossier est très long, Windows peut refuser de décompresser : placez le zip',
    '  sur le Bureau ou à la racine de la clé.',
    '',
    'SUR UN TÉLÉPHONE OU UNE TABLETTE',
    'Les téléphones ouvrent mal un site dans un dossier. Prenez plutôt le livre EPUB, ou gardez le',
    'site sur l’appareil : la page « Hors ligne » du site en ligne donne les deux.',
    '',
    'REPRENDRE',
    'Textes sous Licence Ouverte 2.0, à reprendre en citant Repères CPTS ; code sous licence MIT.',
    'Ce site n’est pas un service de l’État.',
    '',
  ];
  return `\uFEFF${lines.map(frenchTypography).join('\r\n')}`;
}
