import { isAlias, isScalar, Lexer, parseDocument, visit, type Document, type Scalar } from 'yaml';

/** Reads fields as `parseYaml` does, but as a document that can be written back, comments included. */
export const readDocument = (source: string): Document.Parsed =>
  parseDocument(source, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });

/** Writes it on long lines: a text is never folded. */
export const writeDocument = (document: Document): string =>
  document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });

/** The text of a scalar as its author wrote it: `01` stays `01`. */
export const textOfScalar = (node: Scalar): string =>
  typeof node.value === 'string' ? node.value : (node.source ?? '');

/** Whether some value points at another one, which moves badly. */
export function hasAliases(document: Document): boolean {
  let found = false;
  visit(document, {
    Node: (_, node) => {
      found ||= isAlias(node) || node.anchor !== undefined;
    },
    Scalar: (_, node) => {
      found ||= isScalar(node) && node.anchor !== undefined;
    },
  });
  return found;
}

/** The comments of a source, sorted: none may be lost on the way. */
export function commentsOf(source: string): string[] {
  const comments: string[] = [];
  let inScalar = false;
  for (const token of new Lexer().lex(source)) {
    if (token.startsWith('#') && !inScalar) comments.push(token.trim());
    inScalar = token === SCALAR_AHEAD;
  }
  return comments.sort();
}

/** The lexer puts this mark before the text of a plain or block scalar. */
const SCALAR_AHEAD = '\u001F';
