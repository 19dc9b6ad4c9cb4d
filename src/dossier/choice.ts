/** Which fiches are in a dossier: its address, what the browser keeps, what is added. Pure. */

/** A dossier that one hands round: more would be a book. */
export const MOST = 30;

export interface Choice {
  /** `cas/la-rochelle-medecin-traitant`, in the order of the dossier. */
  readonly fiches: readonly string[];
  readonly title: string;
}

/**
 * Reads a choice. An address that lists fiches (`?f=…&f=…&t=…`) is a dossier that someone shared; a
 * link « Mettre au dossier » (`?ajouter=…`) adds to one's own; else one's own is shown. What the
 * site does not know is left out, and said by `unknown`.
 */
export function readChoice(
  query: string,
  kept: Choice | undefined,
  isKnown: (fiche: string) => boolean,
): Choice & { readonly isShared: boolean; readonly unknown: readonly string[] } {
  const asked = new URLSearchParams(query);
  const shared = asked.getAll('f');
  const isShared = shared.length > 0;
  const wanted = isShared ? shared : [...(kept?.fiches ?? []), ...asked.getAll('ajouter')];
  const unique = [...new Set(wanted)];
  return {
    fiches: unique.filter(isKnown).slice(0, MOST),
    title: (isShared ? asked.get('t') : kept?.title)?.slice(0, 120) ?? '',
    isShared,
    unknown: unique.filter((fiche) => !isKnown(fiche)),
  };
}

const FICHE = /^([a-z]+)\/[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether `cas/la-rochelle-medecin-traitant` is written as a fiche of one of some kinds is. */
export function isOfKind(fiche: string, kinds: readonly string[]): boolean {
  const kind = FICHE.exec(fiche)?.[1];
  return kind !== undefined && kinds.includes(kind);
}

/** The address that gives a choice again, for whoever receives it. */
export function toQuery({ fiches, title }: Choice): string {
  const query = new URLSearchParams(fiches.map((fiche) => ['f', fiche]));
  if (title) query.set('t', title);
  return query.size > 0 ? `?${query.toString().replaceAll('%2F', '/')}` : '';
}

/** What the browser kept, or nothing when it is not ours or is damaged. */
export function parseKept(text: string | null): Choice | undefined {
  try {
    const value = JSON.parse(text ?? '') as Partial<Choice>;
    if (!Array.isArray(value.fiches)) return undefined;
    const fiches = value.fiches.filter((fiche) => typeof fiche === 'string');
    return { fiches, title: typeof value.title === 'string' ? value.title : '' };
  } catch {
    return undefined;
  }
}

/** The fiches with one moved by `step` places, as far as there is room. */
export function moved(fiches: readonly string[], fiche: string, step: number): string[] {
  const from = fiches.indexOf(fiche);
  const others = fiches.filter((other) => other !== fiche);
  if (from < 0) return others;
  others.splice(Math.max(0, Math.min(others.length, from + step)), 0, fiche);
  return others;
}
