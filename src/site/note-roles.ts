/** DPUB-ARIA roles, which the JSX types do not know: https://www.w3.org/TR/dpub-aria-1.1/ */
export const NOTE_CALL = { role: 'doc-noteref' } as Record<string, string>;
export const NOTE_RETURN = { role: 'doc-backlink' } as Record<string, string>;
