/** The mark of what is still to be written in a text: the validator refuses it. */
export const GAP = 'À COMPLÉTER';
