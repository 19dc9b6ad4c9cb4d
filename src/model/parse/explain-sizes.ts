/** Lists, texts and numbers out of their bounds. */
import type { z } from 'zod';
import { contents, quoted, type FieldProblem, type Refused } from './field-problem.ts';

type WrongSize = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

/** By how much, and where the bound is. */
export function wrongSize(issue: WrongSize, refused: Refused): FieldProblem {
  const { path, name, value, help } = refused;
  const small = issue.code === 'too_small';
  const bound = Number(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'array') {
    return {
      rule: 'liste-trop-courte',
      path,
      message: `\`${name}\` : il en faut au moins ${bound}.`,
      advice: contents(help),
    };
  }
  if (issue.origin === 'string') {
    const { length } = String(value).trim();
    return {
      rule: small ? 'texte-trop-court' : 'texte-trop-long',
      path,
      message: `\`${name}\` compte ${length} signe${length > 1 ? 's' : ''} ; il en faut ${small ? 'au moins' : 'au plus'} ${bound}.`,
      advice: small
        ? `Ajoutez-en au moins ${bound - length}.`
        : `Retirez-en au moins ${length - bound}.`,
    };
  }
  return {
    rule: 'nombre-hors-bornes',
    path,
    message: `${quoted(refused)} : le nombre doit être ${small ? 'au moins' : 'au plus'} ${bound}.`,
    advice: help,
  };
}
