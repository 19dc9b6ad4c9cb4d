import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { cleanPage } from './clean.ts';

/** What is left of the main part of a page; the book has `/cas/ici/` only. */
const cleaned = (main: string): string =>
  toHtml(
    cleanPage(fromHtml(`<header>Menu</header><main>${main}</main><footer>Pied</footer>`), {
      isAction: (href) => href.startsWith('/recherche/') || href.startsWith('/dossier/'),
      isInBook: (href) => href === '/cas/ici/',
    }),
  );

const fiche = (inside: string) => `<article class="fiche">${inside}</article>`;

describe('a page in the book', () => {
  test('is its main part, without the frame', () => {
    expect(cleaned('<nav class="fil">Accueil</nav><h1>Titre</h1>')).toBe('<h1>Titre</h1>');
  });

  test('has no control, no script and no style', () => {
    const acts =
      '<form><input><button>Filtrer</button></form><script>alert(1)</script><style>p{}</style>' +
      '<button type="button">Fermer</button><iframe src="x"></iframe><object data="x"></object>';
    expect(cleaned(`<p>Avant</p>${acts}<p>Après</p>`)).toBe('<p>Avant</p><p>Après</p>');
  });

  test('keeps of an element only what means something in a book', () => {
    const html =
      '<p onclick="x()" style="color:red" data-a="b" tabindex="0" id="ici" class="chapeau">A</p>' +
      '<marquee>B</marquee><time datetime="demain">C</time><svg onload="x()"><path d="M0 0"/></svg>';
    expect(cleaned(html)).toBe(
      '<p id="ici" class="chapeau">A</p>B<time>C</time><svg><path d="M0 0"></path></svg>',
    );
  });

  test('has the words of a picture in its place, and no picture', () => {
    expect(cleaned('<p>Voir <img src="https://ailleurs.example/x.png" alt="un plan"></p>')).toBe(
      '<p>Voir un plan</p>',
    );
  });

  test('has what was folded, open', () => {
    expect(cleaned('<details><summary>La règle</summary><p>Un.</p></details>')).toBe(
      '<div><p class="intitule">La règle</p><p>Un.</p></div>',
    );
  });

  test('goes on with a list that was capped, and does not send to the search', () => {
    const html =
      '<details class="voir-tout"><summary>Voir les 70 cas</summary><ul><li>Un</li></ul>' +
      '<p>Et 10 autres : la recherche les donne toutes.</p></details>';
    expect(cleaned(html)).toBe(
      '<div><ul class="fiches"><li>Un</li></ul><p>Et 10 autres\u00a0: les sommaires les donnent.</p></div>',
    );
  });

  test('loses the lines that only led to the search, not a sentence that names it', () => {
    expect(cleaned('<p><a href="/recherche/?region=corse">Chercher ici</a></p><p>Suite</p>')).toBe(
      '<p>Suite</p>',
    );
    const sentence = '<p>Voyez aussi <a href="/recherche/">la recherche</a>.</p>';
    expect(cleaned(sentence)).toBe(sentence);
  });

  test('loses the count that a filter changes', () => {
    expect(cleaned('<h1>Cas</h1><p class="compte">3 fiches.</p><form></form>')).toBe(
      '<h1>Cas</h1>',
    );
  });
});

describe('a fiche in the book', () => {
  test('ends with its date, without what only the site can do', () => {
    const foot =
      '<footer class="fiche-pied"><p>Fiche vérifiée le <time datetime="2026-11-22">22 novembre</time>. ' +
      '<a href="mailto:x@y.fr">Signaler une erreur</a> · <a href="/dossier/?ajouter=x">Mettre au dossier</a></p></footer>';
    expect(cleaned(fiche(foot)).replace(/\s+</g, '<')).toBe(
      '<footer class="fiche-pied"><p>Fiche vérifiée le<time datetime="2026-11-22">22 novembre</time>.</p></footer>',
    );
  });

  test('has no contents of its own; a long view keeps them', () => {
    const contents = '<nav class="sommaire"><a href="#a">A</a></nav>';
    expect(cleaned(fiche(`${contents}<p>Texte</p>`))).toBe('<p>Texte</p>');
    expect(cleaned(contents)).toBe('<nav class="sommaire"><a href="#a">A</a></nav>');
  });

  test('sets facts apart by more than style', () => {
    expect(cleaned('<p class="fiche-faits"><span>Cas</span> <span>Corse</span> </p>')).toBe(
      '<p class="fiche-faits"><span>Cas</span> · <span>Corse</span></p>',
    );
    const figure =
      '<ul><li><strong>8</strong><span>Sorties</span><span class="periode">2024</span></li></ul>';
    expect(cleaned(figure)).toContain('</strong> <span>Sorties</span> <span class="periode">');
  });
});

describe('a fiche in a list', () => {
  const item = (slug: string) =>
    `<ul><li class="fiche-item"><h3 class="fiche-item-titre"><a href="/cas/${slug}/">Titre</a></h3>` +
    '<p>Résumé</p><p class="fiche-item-raison">Raison</p></li></ul>';

  test('has no summary when the book has the fiche, and is no heading of the chapter', () => {
    expect(cleaned(item('ici'))).toBe(
      '<ul><li class="fiche-item"><p class="fiche-item-titre"><a href="/cas/ici/">Titre</a></p>' +
        '<p class="fiche-item-raison">Raison</p></li></ul>',
    );
  });

  test('keeps its summary when it is all that the book has of it', () => {
    expect(cleaned(item('ailleurs'))).toContain('<p>Résumé</p>');
  });
});

describe('an abbreviation', () => {
  const ars = '<abbr title="Agence régionale de santé">ARS</abbr>';

  test('is explained in full letters, once', () => {
    expect(cleaned(`<p>L’${ars} et l’${ars}.</p>`)).toBe(
      `<p>L’<abbr>ARS</abbr> (Agence régionale de santé) et l’${ars}.</p>`,
    );
  });

  test('keeps its words to itself in a title, in a link, and where the text says them', () => {
    expect(cleaned(`<h2>L’${ars}</h2>`)).toBe(`<h2>L’${ars}</h2>`);
    expect(cleaned(`<p><a href="/x/">L’${ars}</a></p>`)).toBe(`<p><a href="/x/">L’${ars}</a></p>`);
    expect(cleaned(`<p>L’${ars} (agence)</p>`)).toBe(`<p>L’${ars} (agence)</p>`);
  });

  test('is not explained when it is what the book is about', () => {
    const cpts = '<p><abbr title="Communauté professionnelle">CPTS</abbr></p>';
    expect(cleaned(cpts)).toBe(cpts);
  });
});
