import { describe, expect, it } from 'vitest';
import { parseTree } from '../parse/markdown.ts';
import { formBody, tidyBody } from './form-body.ts';
import { readingOf } from './reading.ts';
import { readMarkdown } from './write-markdown.ts';

const HEAD = '---\ntitre: Un titre\n---\n';

const form = (body: string) => formBody(`${HEAD}\n${body}`)?.slice(HEAD.length + 1);

/** A text as an author may write it, and in the house form. */
const WRITTEN: readonly (readonly [what: string, before: string, after: string])[] = [
  ['bullets are dashes', '* a\n* b\n', '- a\n- b\n'],
  ['emphasis is `_`, strong `**`', '*un* __deux__ **_trois_**\n', '_un_ **deux** **_trois_**\n'],
  ['emphasis inside a word keeps its stars', 'pluri*pro*nnel\n', 'pluri*pro*nnel\n'],
  ['lists count up from where they start', '3. trois\n3. quatre\n', '3. trois\n4. quatre\n'],
  ['a list that counts from zero still does', '0. zéro\n1. un\n', '0. zéro\n1. un\n'],
  ['two lists in a row stay two', '- a\n\n* b\n', '- a\n\n* b\n'],
  [
    'nested lists are set by two spaces',
    '* a\n    * b\n\n      suite\n* c\n',
    '- a\n  - b\n\n    suite\n- c\n',
  ],
  ['a loose list stays loose', '- a\n\n- b\n- c\n', '- a\n\n- b\n\n- c\n'],
  ['tasks stay tasks', '* [ ] à faire\n* [x] fait\n', '- [ ] à faire\n- [x] fait\n'],
  [
    'one empty line stands between blocks',
    '## Un\nDeux\n- a\n\n\n\n## Trois\n',
    '## Un\n\nDeux\n\n- a\n\n## Trois\n',
  ],
  [
    'titles have no closing signs nor underline',
    '## Un *mot* ##\n\nDeux\n---\n',
    '## Un _mot_\n\n## Deux\n',
  ],
  ['rules are `---`', 'a\n\n***\n\nb\n\n_ _ _\n', 'a\n\n---\n\nb\n\n---\n'],
  ['code is fenced', '    x = 1\n\n~~~js\n* y\n~~~\n', '```\nx = 1\n```\n\n```js\n* y\n```\n'],
  [
    'tables keep their alignment and are not padded',
    '|a|b|c|\n|:-|:-:|--:|\n|1|2 \\| 3|`x`|\n',
    '| a | b | c |\n| :--- | :---: | ---: |\n| 1 | 2 \\| 3 | `x` |\n',
  ],
  ['a hard break is a `\\`', 'un  \ndeux\n', 'un\\\ndeux\n'],
  [
    'soft breaks and long lines stay',
    `${'mot '.repeat(60)}\nsuite\n`,
    `${'mot '.repeat(60).trim()}\nsuite\n`,
  ],
  ['quotes are set by `> `', '>un\n>deux\ntrois\n', '> un\n> deux\n> trois\n'],
  ['trailing spaces go', 'a \n\nb   \n\n\n', 'a\n\nb\n'],
  ['a missing end of line comes', 'a', 'a\n'],
  [
    'needless escapes go',
    'un\\_mot 3 \\* 4 \\[x\\] R\\&D &amp; \\! 2018\\.\n',
    'un_mot 3 * 4 [x] R&D & ! 2018.\n',
  ],
];

/** What is already in the house form, however odd. */
const KEPT: readonly (readonly [what: string, body: string])[] = [
  ['citations', 'Un fait.[^source-une] Un autre,[^source_deux] [^3]\n\n- [^source-une]\n'],
  [
    'a citation in a title, a table and a link',
    '## T[^a-b]\n\n| a[^c-d] |\n| --- |\n| [b[^e-f]](/leviers/x/) |\n',
  ],
  ['internal links', 'Voir [l’équipe](/leviers/equipe-leader/#comment-s-y-prendre).\n'],
  [
    'addresses with parentheses, `_` and `&`',
    '[a](https://fr.example.org/A_(b)_c?d=e&f_g) et [b](/leviers/a_(b)/ "Un titre")\n',
  ],
  [
    'bare addresses',
    'Sur https://www.example.org/a_b?c=d&e et www.example.org, à moi_meme@example.org.\n',
  ],
  ['references', '[un][a] et [a]\n\n[a]: /leviers/a/\n[b]: /leviers/b/ "Titre"\n'],
  ['French typography', "L’an\u00A02024\u202F: « oui\u00A0! », l'autre… – 3 %\n"],
  [
    'the escapes that a text needs',
    '\\* pas une puce\n\n1986\\. pas une liste\n\n\\# pas un titre\n\n\\*pas une emphase*\n\n\\<b> \\&amp;\n',
  ],
  [
    'signs that are only signs',
    '3 * 4 = 12, a*b, nom_de_fichier, _privé, 5 < 6 > 4, {x} $ ~ [ ] ! # @\n',
  ],
  ['emoji and words in bold beside them', '😀 **a** 👩‍⚕️ _b_ 😀\n'],
  ['HTML, which is another rule’s business', '<div>\n*x*\n</div>\n\nUn <b>mot</b>\n'],
  ['code as it is', '```js\nconst x = "*";   \n\n\n\ny\n```\n\n`a  *b*` et ``c`d``\n'],
  ['a picture', '![L’agenda, recto](/images/agenda.png "Un titre")\n'],
  ['a list item of several blocks', '- a\n\n  > b\n\n  ```\n  c\n  ```\n'],
];

const READING = [...WRITTEN.map(([, body]) => body), ...KEPT.map(([, body]) => body)];

describe('the house form of a text', () => {
  it.each(WRITTEN)('%s', (_, before, after) => {
    expect(form(before)).toBe(after);
  });

  it.each(KEPT)('leaves %s', (_, body) => {
    expect(form(body)).toBe(body);
  });

  it.each(READING)('is reached at once: %j', (body) => {
    const once = form(body)!;
    expect(form(once)).toBe(once);
  });

  it.each(READING)('is read alike by the site and by remark: %j', (body) => {
    const after = form(body)!;
    const site = readingOf(parseTree(after, 'md'));
    expect(site).toBe(readingOf(parseTree(body, 'md')));
    expect(readingOf(readMarkdown(after))).toBe(site);
  });

  it('leaves the frontmatter as it is', () => {
    const fiche = '---\ntitre:   "a"   # b\n---\n* a\n';
    expect(formBody(fiche)).toBe('---\ntitre:   "a"   # b\n---\n\n- a\n');
  });

  it('is refused when a text would not be read the same', () => {
    expect(form('- a\n  ***\n- ---\n')).toBeUndefined();
  });
});

describe('a text that is only tidied', () => {
  it('loses spaces and lines that do not show', () => {
    expect(tidyBody('\n\n<Pas titre="A">\n\nUn mot. \n \n\n\nDeux\n\n</Pas>\n\n\n', 'mdx')).toBe(
      '\n<Pas titre="A">\n\nUn mot.\n\nDeux\n\n</Pas>\n',
    );
  });

  it('keeps its line breaks and its code', () => {
    expect(tidyBody('a  \nb\n\n```\nc\n\n\n\nd\n```\n\n', 'md')).toBe(
      '\na  \nb\n\n```\nc\n\n\n\nd\n```\n',
    );
  });

  it('stays whole when it cannot be read', () => {
    expect(tidyBody('<Pas titre="A"> \n\n\n', 'mdx')).toBe('<Pas titre="A"> \n\n\n');
  });
});
