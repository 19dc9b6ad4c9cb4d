/** Turns what the YAML parser finds into what someone who has never seen YAML can mend. */
import type { YAMLError } from 'yaml';
import type { Problem } from './problem.ts';

type Words = readonly [message: string, advice: string];

const QUOTE = 'Mettez toute la valeur entre guillemets';

const INDENT: Words = [
  'Le décalage de cette ligne ne va pas avec celui des lignes voisines.',
  'Un champ commence au bord gauche ; ce qui en dépend est décalé de deux espaces.',
];

/** What authors really write, by the look of the line; the first that fits is the fault. */
const LINES: readonly (readonly [RegExp, (match: RegExpExecArray) => Words])[] = [
  [
    /^\s*(?:- +)?([\w-]+):\u00A0|^\s*(?:- +)?([\w-]+):(?!\s|\/\/)(?=[^\s:])/,
    ([, hard, none]) => [
      hard
        ? `L’espace qui suit \`${hard}:\` est insécable.`
        : `Il manque une espace après \`${none}:\`.`,
      hard ? 'Effacez-la et tapez une espace ordinaire.' : `Écrivez \`${none}: …\`.`,
    ],
  ],
  [
    /^\s*(?:- +)?[\w-]+:\s+'[^']*'[^'\s]/,
    () => [
      "Le texte entre apostrophes `'…'` contient une apostrophe.",
      'Mettez-le entre guillemets droits : `titre: "L\'hôpital et la ville"`.',
    ],
  ],
  [
    /^\s*(?:- +)?(?:[\w-]+:\s+)?"(?:[^"\\]|\\.)*"\s*[^\s#,\]}]/,
    () => [
      'Il y a du texte après le guillemet fermant.',
      'Mettez tout le texte entre deux guillemets droits, et « … » à l’intérieur.',
    ],
  ],
  [
    /^\s*(?:- +)?(?:[\w-]+:\s+)?"(?:[^"\\]|\\.)*\\(?![\\"/abefnrtuvxNLP_0 ])/,
    () => ['Une barre `\\` n’est pas acceptée entre guillemets.', 'Écrivez-la deux fois : `\\\\`.'],
  ],
  [
    /^\s*(?:- +)?[\w-]+ ?:\s+[^\s"'[{].*:(?:\s|$)/,
    () => [
      'La valeur contient elle-même `:`.',
      `${QUOTE} : \`titre: "Ville et hôpital : se parler"\`.`,
    ],
  ],
  [
    /^\s*(?:- +)?[\w-]+:\s+([@%`*&!|>[{?-])/,
    ([, sign]) => [
      `Une valeur ne peut pas commencer par « ${sign} » : ce signe a un autre sens ici.`,
      `${QUOTE} : \`titre: "…"\`.`,
    ],
  ],
];

/** Where the parser gives up depends on the machine: no line is named. */
export const TOO_DEEP: Words = [
  'Les champs sont emboîtés trop profondément.',
  'Aucun champ n’a besoin de plus de trois niveaux.',
];

const WORDS: Readonly<Record<string, Words>> = {
  BAD_INDENT: INDENT,
  MISSING_CHAR: [
    'Un guillemet ou un crochet n’est pas refermé plus haut.',
    'Refermez-le, ou supprimez celui qui ouvre.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'Cette ligne n’a pas la forme `champ: valeur`.',
    'Ajoutez le nom du champ et `:`, ou décalez-la de deux espaces si elle continue la ligne du dessus.',
  ],
  MULTIPLE_DOCS: [
    'Une ligne `---` sépare le fichier en deux.',
    'Supprimez-la : un fichier `.yaml` ne contient que des champs.',
  ],
};

const UNKNOWN: Words = [
  'Cette ligne ne peut pas être lue.',
  'Vérifiez les guillemets, les deux-points et les décalages de cette ligne et de celle du dessus.',
];

/** The first field is set off and a later one is not: every line after it looks wrong. */
const INDENTED_START = /^ +[\w-]+:[^]*\n[\w-]+:/;

/** At most so many faults of syntax: past the first ones, the parser guesses. */
const MAX_FAULTS = 3;

/** One problem for each faulty line; offsets are in `source`. */
export function explainSyntax(source: string, errors: readonly YAMLError[]): Problem[] {
  if (errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return [explainDepth()];
  if (INDENTED_START.test(source)) return [problemAt(0, INDENT)];
  const byLine = new Map<number, Problem>();
  for (const error of errors) {
    const problem = explain(source, error);
    const line = startOfLine(source, problem.offset);
    if (!byLine.has(line)) byLine.set(line, problem);
  }
  return [...byLine.values()].slice(0, MAX_FAULTS);
}

/** A text that the parser could not read to its end. */
export const explainDepth = (): Problem => problemAt(0, TOO_DEEP);

/** A text that is not made of fields. */
export function explainNoFields(source: string): Problem {
  const words = wordsFor(source.trimStart().split('\n', 1)[0] ?? '');
  return problemAt(
    0,
    words ?? [
      'On attend ici des champs, un par ligne, écrits `nom: valeur`.',
      'Écrivez par exemple `titre: Un médicobus de montagne`.',
    ],
  );
}

function explain(source: string, error: YAMLError): Problem {
  const offset = Math.min(error.pos[0], source.length);
  const unclosed = unclosedValue(source, offset);
  if (unclosed !== undefined) {
    const bracket = /[[{]/.test(source[unclosed]!);
    return problemAt(unclosed, [
      `${bracket ? 'Le crochet ouvert' : 'Le guillemet ouvert'} ici n’est pas refermé.`,
      `Refermez-le à la fin ${bracket ? 'de la liste' : 'du texte'}.`,
    ]);
  }
  const start = startOfLine(source, offset);
  const line = lineAt(source, start);
  const words = wordsFor(line);
  if (words) return problemAt(offset, words);
  const next = start + line.length + 1;
  if (/^ +[\w-]+:(?:\s|$)/.test(lineAt(source, next)) && /^\s*[\w-]+:\s+\S/.test(line)) {
    return problemAt(next, [
      'Cette ligne est décalée, alors que celle du dessus a déjà sa valeur.',
      'Supprimez les espaces au début de la ligne.',
    ]);
  }
  if (/^\s*(?:- |[\w-]+:(?:\s|$))/.test(line)) return problemAt(start, INDENT);
  return problemAt(offset, WORDS[error.code] ?? UNKNOWN);
}

const problemAt = (offset: number, [message, advice]: Words): Problem => ({
  rule: 'yaml-illisible',
  offset,
  message,
  advice,
});

function wordsFor(line: string): Words | undefined {
  for (const [pattern, words] of LINES) {
    const match = pattern.exec(line);
    if (match) return words(match);
  }
  return undefined;
}

const startOfLine = (source: string, offset: number) =>
  offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;

const lineAt = (source: string, start: number) => source.slice(start).split('\n', 1)[0] ?? '';

const OPEN_VALUE =
  /^( *(?:- +)?(?:[\w-]+: +)?)(?:"(?:[^"\\\n]|\\.)*|'(?:[^'\n]|'')*|\[[^\]\n]*|\{[^}\n]*)\n+(?=[\w-]+:|$(?![^]))/m;

/**
 * Where a quote or a bracket opens that its line does not close, when the next line is a field:
 * the parser only complains later, where the next quote or the end comes.
 */
function unclosedValue(source: string, before: number): number | undefined {
  const end = source.indexOf('\n', before);
  const match = OPEN_VALUE.exec(end === -1 ? `${source}\n` : source.slice(0, end + 1));
  return match ? match.index + match[1]!.length : undefined;
}
