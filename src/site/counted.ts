/** What a figure counts, beside the link to its source. Pure. */

/**
 * A perimeter without the name in parentheses that its source says already: « ACI signés (Sénat) »
 * beside a source of the Sénat. Any other precision stays.
 */
export function countedBeside(perimeter: string, publisher: string): string {
  const [, what, name] = /^(.+?) \(([^()]+)\)$/.exec(perimeter) ?? [];
  return what && name && publisher.toLowerCase().startsWith(name.toLowerCase()) ? what : perimeter;
}
