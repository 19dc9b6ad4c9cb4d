/**
 * The style of the book. The reader's own font, size and colours rule: here are only spaces, weights
 * and lines, in the colour of the text, so that ink, day and night all work.
 */
export const STYLE = `:root { color-scheme: light dark; }
body { margin: 0 auto; padding: 0 1em; max-width: 38em; line-height: 1.5; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; text-align: start; hyphens: none; break-after: avoid; page-break-after: avoid; }
h1 { font-size: 1.6em; margin: 0.6em 0 0.5em; }
h2 { font-size: 1.25em; margin: 1.6em 0 0.5em; }
h3 { font-size: 1.08em; margin: 1.3em 0 0.4em; }
p { margin: 0 0 0.7em; orphans: 2; widows: 2; }
ul, ol { margin: 0 0 0.9em; padding-inline-start: 1.4em; }
li { margin-bottom: 0.35em; }
ul.fiches, ul.references, ul.tuiles, ul.preuves, .resultats ul { padding-inline-start: 0; list-style: none; }
ul.fiches > li, ul.references > li, ul.tuiles > li { margin-bottom: 0.8em; break-inside: avoid; page-break-inside: avoid; }
ul.fiches p, ul.references p, ul.tuiles p, ul.tuiles h2, h2.reference-nom { margin: 0.1em 0; }
ul.tuiles h2, h2.reference-nom { font-size: 1.05em; }
.chapeau { font-size: 1.1em; }
.fiche-faits, .fiche-item-raison, .fiche-pied, .periode, .legende, .compte, .reserve, .prudence { font-size: 0.88em; }
.fiche-item-titre, .intitule { font-weight: bold; }
.intitule { margin-top: 0.5em; font-size: 0.95em; }
.reserve, .prudence { font-style: italic; }
.sur-le-site { font-size: 0.8em; }
.lie { white-space: nowrap; }
.appel { font-size: 0.75em; line-height: 0; }
.appel a { text-decoration: none; padding: 0 0.15em; }
.repere { border: 1px solid; padding: 0.7em 0.9em 0.2em; margin: 1em 0; }
.repere h2 { margin-top: 0; }
dl { margin: 0 0 0.8em; }
dl > div { margin-bottom: 0.5em; break-inside: avoid; page-break-inside: avoid; }
dt { font-weight: bold; }
dd { margin: 0 0 0.1em 1em; }
.forme-longue { font-weight: normal; }
.resultats li { border-inline-start: 3px solid; padding-inline-start: 0.8em; margin-bottom: 0.9em; }
.resultats li > * { display: block; }
.resultats .valeur { font-size: 1.4em; }
.lettres ul, .itineraire { padding-inline-start: 0; list-style: none; }
.lettres li { display: inline-block; margin-inline-end: 0.9em; }
.sources { border-top: 1px solid; margin-top: 2em; }
.sources ol { font-size: 0.92em; }
.fiche-pied { border-top: 1px solid; margin-top: 1.5em; padding-top: 0.7em; }
table { border-collapse: collapse; width: 100%; margin: 0 0 1em; font-size: 0.8em; }
caption { text-align: start; font-weight: bold; padding-bottom: 0.3em; }
th, td { border-bottom: 1px solid; padding: 0.35em 0.5em 0.35em 0; text-align: start; vertical-align: top; hyphens: auto; -webkit-hyphens: auto; }
.tableau { overflow-x: auto; }
tbody th { font-weight: normal; }
.colonne-droite { text-align: end; }
blockquote { margin: 0 0 0.8em; padding-inline-start: 0.9em; border-inline-start: 3px solid; }
figure { margin: 0 0 1em; break-inside: avoid; page-break-inside: avoid; }
figcaption span { display: block; }
svg.trace { display: block; width: 100%; max-width: 34em; height: auto; }
svg.trace-cle { width: 0.9em; height: 0.9em; margin-inline-end: 0.4em; }
svg { fill: currentColor; }
svg text { font-size: 14px; }
.point text { font-weight: bold; font-size: 13px; }
.grille { stroke: currentColor; stroke-opacity: 0.25; }
.tige { stroke: currentColor; stroke-opacity: 0.6; }
polyline { fill: none; stroke: currentColor; stroke-width: 1.5; stroke-dasharray: 5 4; }
.trace rect { fill-opacity: 0.6; }
.anneau { fill: none; stroke: currentColor; stroke-width: 2; }
nav ol { padding-inline-start: 1.2em; list-style: none; }
.couverture { text-align: center; }
.couverture img { max-width: 100%; max-height: 100vh; }
`;
