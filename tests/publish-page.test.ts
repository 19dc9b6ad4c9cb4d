/** From a Word document to a fiche, in a browser: what a federation does, on the built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFaults, overflowFaults } from './support/axe.ts';
import {
  choose,
  DOCX,
  downloaded,
  inCopy,
  issuesOf,
  openDocument,
  opened,
  openWatched,
  state,
  textOf,
  waitForState,
  watch,
} from './support/publish-page.ts';
import { LAPTOP, siteBrowser } from './support/site-browser.ts';
import { p, smallDocx } from './support/small-docx.ts';

const GOOD = join(DOCX, 'bons/rencontre-des-leaders.docx');
const DAY = '2026-11-26';
/** The page scrolls smoothly. */
const SCROLLED = { timeout: 8_000 };

const site = siteBrowser();

/** Completes the good document: one field, one picture, one passage; and follows the advice. */
async function complete(page: Page): Promise<void> {
  await page.getByLabel('Vérifiée le', { exact: true }).fill(DAY);
  await page.getByLabel('Texte qui remplace l’image 1').fill('Le logo de la fédération');
  const text = textOf(page);
  const body = await text.inputValue();
  await text.fill(
    body
      .replace(/À COMPLÉTER.*/, 'Trouver des leaders.[^ce-document]')
      .replace(/ ou écrire à <[^>]*>/, ''),
  );
  await waitForState(page, 'La fiche peut partir\u00A0: plus rien à corriger');
}

const download = async (page: Page, button: string) => {
  const { name, files } = await downloaded(page, button);
  expect(name).toMatch(/^centre-val-de-loire-2018-10-11-[a-z-]+\.zip$/);
  return files;
};

describe('a good document', () => {
  test('becomes a fiche that the validator takes, previewed, completed, downloaded', async () => {
    const page = await site.newPage(LAPTOP);
    const faults = await watch(page, site.origin);
    await page.route('**/publier/', async (route) => {
      const body = await (await route.fetch()).text();
      const contact = ' data-publier data-contact="equipe@exemple.test"';
      await route.fulfill({
        contentType: 'text/html',
        body: body.replace(' data-publier', contact),
      });
    });
    await page.goto(`${site.origin}/publier/`);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openDocument(page, GOOD);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Votre fiche');
    expect(await state(page)).toBe('Il reste 3 points à corriger avant d’envoyer la fiche.');
    expect(await page.getByLabel('Région', { exact: true }).inputValue()).toBe(
      'centre-val-de-loire',
    );
    const preview = page.locator('.apercu');
    await preview.getByRole('heading', { name: /3e Rencontre régionale/ }).waitFor();
    expect(await preview.locator('img').getAttribute('src')).toMatch(/^blob:/);
    expect(
      await preview.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(0);

    // Each message leads where it is mended, and to its rule.
    const todo = page.locator('.a-faire');
    await todo.getByRole('button', { name: 'Vérifiée le' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('champ-verifie_le');
    await todo.getByRole('button', { name: 'Texte, ligne 3', exact: true }).click();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toMatch(
      /^- À COMPLÉTER/,
    );
    const rule = todo.getByRole('link', { name: /champ-vide/ });
    expect(await rule.getAttribute('href')).toBe('/publier/regles/champ-vide/');

    // A fault shows as it is typed, beside its field, and goes.
    await page.getByLabel('Titre', { exact: true }).first().fill('Bref');
    await waitForState(page, '4 points');
    expect(await page.locator('#champ-titre').getAttribute('aria-invalid')).toBe('true');
    await page
      .getByLabel('Titre', { exact: true })
      .first()
      .fill('Les leaders du Centre-Val de Loire accordent leurs priorités');
    await waitForState(page, '3 points');
    await preview.getByRole('heading', { name: /accordent leurs priorités/ }).waitFor();

    // A date as one writes it.
    await page.locator('#champ-evenement-fin').fill('12 octobre 2018');
    await page.locator('#champ-evenement-fin').blur();
    expect(await page.locator('#champ-evenement-fin').inputValue()).toBe('2018-10-12');

    await complete(page);
    const files = await download(page, 'Télécharger la fiche');
    const mail = await page
      .getByRole('link', { name: 'Préparer le courriel' })
      .getAttribute('href');
    expect(mail).toMatch(/^mailto:equipe@exemple\.test\?subject=.*accordent.*\.zip/);
    expect(Object.keys(files)).toHaveLength(3);
    expect(issuesOf(files)).toEqual([]);
    expect(
      asked.filter((url) => !url.startsWith('blob:')).every((url) => url.startsWith(site.origin)),
    ).toBe(true);
    expect(faults).toEqual([]);
  });

  test('outlives a reload, and is erased when asked', async () => {
    const page = await site.open('/publier/');
    await openDocument(page, GOOD);
    await page.getByLabel('Vérifiée le', { exact: true }).fill(DAY);
    await waitForState(page, '2 points');
    await page.reload();
    await opened(page);
    expect(await state(page)).toContain('2 points');
    expect(await page.getByLabel('Vérifiée le', { exact: true }).inputValue()).toBe(DAY);
    await page.locator('.apercu img').waitFor();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Effacer la fiche en cours' }).click();
    await page.reload();
    expect(await page.getByRole('heading', { name: 'Votre fiche' }).count()).toBe(0);
  });

  test('is readable by everyone, on a phone and at 200 %, in light and dark', async () => {
    for (const options of [
      { viewport: { width: 360, height: 740 } },
      { viewport: { width: 640, height: 400 }, colorScheme: 'dark' as const },
      LAPTOP,
    ]) {
      const page = await site.open('/publier/', options);
      await openDocument(page, GOOD);
      const closed = page.locator('.rapport details:not([open]) summary');
      while ((await closed.count()) > 0) await closed.first().click();
      expect(await axeFaults(page)).toEqual([]);
      expect(await overflowFaults(page)).toEqual([]);
    }
  });

  test('is completed and downloaded with the keyboard alone', async () => {
    const page = await site.open('/publier/', LAPTOP);
    // Asked for early: a browser takes a moment to hand its dialog over.
    page.on('filechooser', (chooser) => void chooser.setFiles(GOOD));
    await page.locator('[data-publier-fichier]').focus();
    await page.keyboard.press('Enter');
    await opened(page);
    const reach = async (reached: () => boolean) => {
      for (let presses = 0; presses < 120; presses += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(reached)) return;
      }
      throw new Error('not reached');
    };
    await reach(
      () =>
        document.activeElement?.textContent === 'Aujourd’hui' &&
        document.activeElement.previousElementSibling?.id === 'champ-verifie_le',
    );
    await page.keyboard.press('Enter');
    await reach(() => document.activeElement?.id === 'champ-image-1');
    await page.keyboard.type('Le logo de la fédération');
    await waitForState(page, 'Il reste 1 point');
    await reach(() => document.activeElement?.textContent === 'Télécharger le brouillon');
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/\.zip$/);
  });
});

test('a bad document is refused in French, and nothing is opened', async () => {
  const page = await site.open('/publier/');
  await choose(page, join(DOCX, 'refuses/protege.docx'));
  const refusal = page.getByRole('alert');
  await refusal.waitFor();
  const [first] = readFileSync(join(DOCX, 'refuses/protege.refus.txt'), 'utf8').split('\n');
  expect((await refusal.innerText()).replace(/\s/g, ' ')).toContain(first!.replace(/\s/g, ' '));
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert');
  expect(await page.locator('[data-publier-atelier] > *').count()).toBe(0);
  expect(await axeFaults(page)).toEqual([]);
});

test('a bad document let go over work in progress is refused, and the work is kept', async () => {
  const page = await site.open('/publier/', LAPTOP);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  await openDocument(page, GOOD);
  await page.locator('#champ-titre').fill('Ce que j’ai commencé à écrire');
  await choose(page, join(DOCX, 'refuses/protege.docx'));
  await page.getByRole('alert').filter({ hasText: 'Votre fiche en cours est gardée.' }).waitFor();
  expect(asked).toEqual([]);
  await choose(page, GOOD);
  await page.locator('[data-publier-etat]', { hasText: 'est gardée' }).waitFor();
  expect(asked).toHaveLength(1);
  expect(await page.locator('#champ-titre').inputValue()).toBe('Ce que j’ai commencé à écrire');
});

test('a picture is seen where its text is asked for, and leaves without losing the reader', async () => {
  const { page, faults } = await openWatched(site);
  await openDocument(page, GOOD);
  const shown = page.locator('.vignette');
  await shown.scrollIntoViewIfNeeded();
  await expect
    .poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Retirer l’image 1' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('texte-fiche');
  expect(await page.locator('[data-publier-etat]').innerText()).toBe('Image 1 retirée.');
  await page
    .locator('[data-publier-etat]', { hasText: /^Image 1 retirée\. Il reste 2 points/ })
    .waitFor();
  expect(faults).toEqual([]);
});

test('what is newly wrong is told, even when as many points are left', async () => {
  const page = await site.open('/publier/', LAPTOP);
  await openDocument(page, GOOD);
  await page.evaluate((day) => {
    for (const [id, value] of [
      ['champ-verifie_le', day],
      ['champ-titre', 'Bref'],
    ] as const) {
      const input = document.querySelector<HTMLInputElement>(`#${id}`)!;
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  }, DAY);
  await page
    .locator('[data-publier-etat]', {
      hasText: /^«\sTitre\s» compte 4 signes.*Il reste 3 points/,
    })
    .waitFor();
});

test('what is proposed is open to be looked at, and recalled before the download', async () => {
  const page = await site.open('/publier/', LAPTOP);
  await openDocument(page, GOOD);
  const block = page.locator('#a-verifier');
  expect(await block.getAttribute('open')).not.toBe(null);
  await block.locator('summary').click();
  const link = page.locator('.envoi').getByRole('link', { name: /^\d+ propositions? à vérifier$/ });
  const [, count] = /^(\d+)/.exec(await link.innerText())!;
  expect(await block.locator('li').count()).toBe(Number(count));
  await link.click();
  expect(await block.getAttribute('open')).not.toBe(null);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^À vérifier/);
});

test('the bar that stays leads a phone to the preview, and never covers it on a wide screen', async () => {
  const phone = await site.open('/publier/');
  await openDocument(phone, GOOD);
  await phone.getByRole('link', { name: 'Voir l’aperçu' }).click();
  const preview = phone.getByRole('heading', { name: 'Comme elle s’affichera' });
  await expect
    .poll(async () => {
      const [title, bar] = await Promise.all([
        preview.boundingBox(),
        phone.locator('.suite').boundingBox(),
      ]);
      return title!.y >= bar!.y + bar!.height && title!.y < 300;
    }, SCROLLED)
    .toBe(true);

  const wide = await site.open('/publier/', LAPTOP);
  await openDocument(wide, GOOD);
  expect(await wide.getByRole('link', { name: 'Voir l’aperçu' }).isVisible()).toBe(false);
  await wide.locator('.envoi').scrollIntoViewIfNeeded();
  const [frame, bar] = await Promise.all([
    wide.locator('.apercu-cadre').boundingBox(),
    wide.locator('.suite').boundingBox(),
  ]);
  expect(bar!.x + bar!.width).toBeLessThanOrEqual(frame!.x);
});

test('advises to call a source and to take contacts out, in words for a form', async () => {
  const page = await site.open('/publier/', LAPTOP);
  await openDocument(page, GOOD);
  const advice = page.locator('.a-faire li', { hasText: 'Conseil.' });
  const told = (await advice.allInnerTexts()).join('\n').replace(/\s/g, ' ');
  expect(told).toContain(
    'Aucune phrase n’appelle une source : le lecteur ne peut pas vérifier ce qu’il lit. À la fin d’une phrase qui vient d’une source, placez le curseur, puis choisissez « Citer dans le texte » à côté de la source.',
  );
  expect(told).toContain(
    'contact@cpts-exemple.fr est une adresse électronique : une fiche n’a pas de coordonnées. Retirez-la',
  );
  const line = advice.filter({ hasText: 'adresse électronique' }).getByRole('button');
  await line.click();
  expect(await page.evaluate(() => document.getSelection()?.toString())).toContain(
    'contact@cpts-exemple.fr',
  );
});

/** Whether the block of the preview with this text is in sight there. */
const isShown = (page: Page, text: string) =>
  page.locator('.apercu').evaluate((host, words) => {
    const block = [...host.shadowRoot!.querySelectorAll('.texte > *')].find(({ textContent }) =>
      textContent.includes(words),
    );
    if (!block) return false;
    const [{ top, bottom }, frame] = [block.getBoundingClientRect(), host.getBoundingClientRect()];
    return top >= frame.top - 1 && bottom <= frame.bottom + 1;
  }, text);

test('the preview follows the text as it is written, and moves nothing else', async () => {
  for (const reducedMotion of ['no-preference', 'reduce'] as const) {
    const page = await site.open('/publier/', { ...LAPTOP, reducedMotion });
    await openDocument(page, GOOD);
    const text = textOf(page);
    await text.evaluate((area: HTMLTextAreaElement) => {
      area.focus();
      area.setSelectionRange(area.value.length, area.value.length);
    });
    await page.keyboard.type('\n\nUn mot.');
    await expect.poll(() => isShown(page, 'Un mot.'), SCROLLED).toBe(true);
    await page.locator('.apercu').evaluate((host) => {
      host.scrollTop = 0;
    });
    await page.waitForTimeout(1_000); // the page has scrolled smoothly to the cursor
    await page.keyboard.type(' Le dernier mot.');
    const before = await page.evaluate(() => scrollY);
    await expect.poll(() => isShown(page, 'Le dernier mot.'), SCROLLED).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expect(await isShown(page, 'À retenir')).toBe(false);
    await page.keyboard.press('Control+Home');
    await expect.poll(() => isShown(page, 'À retenir'), SCROLLED).toBe(true);
    expect(await isShown(page, 'Le dernier mot.')).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('texte-fiche');
  }
});

test('the preview jumps without motion when motion is not wanted', async () => {
  const page = await site.open('/publier/', { ...LAPTOP, reducedMotion: 'reduce' });
  await openDocument(page, GOOD);
  await page.locator('.apercu').evaluate((host) => {
    const asked: unknown[] = [];
    host.scrollTo = (options: unknown) => asked.push(options);
    (globalThis as { asked?: unknown[] }).asked = asked;
  });
  await textOf(page).evaluate((area: HTMLTextAreaElement) => {
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  });
  await page.keyboard.type('.');
  await expect
    .poll(() => page.evaluate(() => (globalThis as { asked?: unknown[] }).asked))
    .toContainEqual(expect.objectContaining({ behavior: 'instant' }));
});

test('nothing of a hostile document runs', async () => {
  const attacks = [
    '&lt;img src=x onerror=alert(1)&gt;',
    '&lt;script&gt;alert(2)&lt;/script&gt;',
    '[cliquez](javascript:alert(3))',
    '&lt;svg onload=alert(4)&gt; ![x](https://mechant.example/x.png)',
  ];
  const body = [p('&lt;b onclick=alert(5)&gt;Titre'), ...attacks.map((text) => p(text))].join('');
  const { page, faults } = await openWatched(site);
  await choose(page, {
    name: `${'long'.repeat(50)}<img src=x onerror=alert(6)>.docx`,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(smallDocx(body)),
  });
  await opened(page);
  const text = textOf(page);
  await text.fill(
    `<img src=x onerror=alert(7)>\n\n[a](javascript:alert(8))\n\n![b](https://mechant.example/y.png)\n\n<iframe srcdoc="x"></iframe>`,
  );
  await page.locator('.apercu .texte', { hasText: 'onerror=alert(7)' }).waitFor();
  const found = await page.locator('.apercu').evaluate((host) => {
    const all = [...host.shadowRoot!.querySelectorAll('*')];
    return all
      .filter((node) =>
        node.matches('script, iframe, img, svg, [onclick], [onerror], [href^="javascript:"]'),
      )
      .map((node) => node.outerHTML);
  });
  expect(found).toEqual([]);
  expect(await overflowFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
});

test('a document let go beside the frame is opened too', async () => {
  const page = await site.open('/publier/', LAPTOP);
  const transfer = await page.evaluateHandle(
    (bytes) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([Uint8Array.from(bytes)], 'compte-rendu.docx'));
      return dropped;
    },
    [...readFileSync(GOOD)],
  );
  await page.dispatchEvent('footer', 'drop', { dataTransfer: transfer });
  await opened(page);
  expect(await state(page)).toContain('3 points');
});

test('what is wrong in the text is said beside it, and the end leads back to what remains', async () => {
  const page = await site.open('/publier/', LAPTOP);
  await openDocument(page, GOOD);
  const text = textOf(page);
  expect(await text.getAttribute('aria-invalid')).toBe('true');
  expect(await text.getAttribute('aria-describedby')).toContain('texte-faute');
  expect(await page.locator('#texte-faute').innerText()).toMatch(/^Ligne 3/);
  await page.getByRole('link', { name: 'Voir ce qui reste' }).click();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('reste');
  await complete(page);
  expect(await text.getAttribute('aria-invalid')).toBe(null);
  expect(await page.locator('#texte-faute').isVisible()).toBe(false);
});

test('a date typed at random makes no folder in the download', async () => {
  const page = await site.open('/publier/', LAPTOP);
  await openDocument(page, GOOD);
  await page.locator('#champ-evenement-debut').fill('../../../etc/x');
  await waitForState(page, '4 points');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger le brouillon' }).click(),
  ]);
  const paths = Object.keys(unzipSync(new Uint8Array(readFileSync(await file.path()))));
  expect(paths.filter((path) => path.includes('..'))).toEqual([]);
  expect(paths[0]).toMatch(/^content\/syntheses\/[a-z0-9-]+\.md$/);
});

test('without JavaScript, the page says so and leads elsewhere', async () => {
  const page = await site.open('/publier/', { ...LAPTOP, javaScriptEnabled: false });
  expect(await page.locator('noscript p').isVisible()).toBe(true);
  expect(await page.locator('[data-publier]').isVisible()).toBe(false);
});

test('in a copy opened from a folder, the same without network', async () => {
  await inCopy(site, 'publier', async ({ page, faults }) => {
    await openDocument(page, GOOD);
    await complete(page);
    expect(issuesOf(await download(page, 'Télécharger la fiche'))).toEqual([]);
    expect(faults).toEqual([]);
  });
});
