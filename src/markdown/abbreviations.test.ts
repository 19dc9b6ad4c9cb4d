import { describe, expect, it } from 'vitest';
import { createGlossary } from './abbreviations.ts';

/** A text as one page marks it, each explained term in brackets. */
function marker(...sigles: string[]) {
  const abbreviator = createGlossary(
    sigles.map((sigle) => ({ sigle, meaning: `sens de ${sigle}` })),
  )();
  return (text: string) =>
    abbreviator
      .mark(text)
      .map((segment) => (segment.meaning === undefined ? segment.text : `[${segment.text}]`))
      .join('');
}

describe('an abbreviation', () => {
  it('is explained with its meaning', () => {
    const abbreviator = createGlossary([{ sigle: 'ARS', meaning: 'agence régionale de santé' }])();
    expect(abbreviator.mark('L’ARS paie.')).toEqual([
      { text: 'L’' },
      { text: 'ARS', meaning: 'agence régionale de santé' },
      { text: ' paie.' },
    ]);
  });

  it('is explained at its first use only, in all the texts of a page', () => {
    const mark = marker('ARS', 'CPTS');
    expect(mark('L’ARS et l’ARS')).toBe('L’[ARS] et l’ARS');
    expect(mark('ARS puis CPTS')).toBe('ARS puis [CPTS]');
  });

  it('is left alone where the text explains it: « l’agence régionale (ARS) »', () => {
    expect(marker('ARS')('L’agence (ARS) paie, dit l’ARS.')).toBe(
      'L’agence (ARS) paie, dit l’ARS.',
    );
    expect(marker('ARS')('Elle (l’ARS) paie.')).toBe('Elle (l’[ARS]) paie.');
  });

  it('is explained again on another page', () => {
    const createAbbreviator = createGlossary([{ sigle: 'ARS', meaning: 'agence' }]);
    createAbbreviator().mark('ARS');
    expect(createAbbreviator().mark('ARS')).toEqual([{ text: 'ARS', meaning: 'agence' }]);
  });

  it('is the longest that can be read', () => {
    expect(marker('ACI', 'ACI MSP', 'ACIP')('ACI MSP, ACIP, ACI')).toBe('[ACI MSP], [ACIP], [ACI]');
  });

  it.each(['FCPTS', 'CPTSien', 'CPTSé', 'éCPTS', 'CPTS2', 'inter-CPTS', 'cpts'])(
    'is a whole word: not in %s',
    (text) => {
      expect(marker('CPTS')(text)).toBe(text);
    },
  );

  it.each(['(CPTS)', 'CPTS,', '«CPTS»', 'd’CPTS', 'CPTS-MSP', 'MSP/CPTS'])(
    'may stand beside a sign: in %s',
    (text) => {
      expect(marker('CPTS')(text)).toBe(text.replace('CPTS', '[CPTS]'));
    },
  );

  it.each(['e-CPS', 'C.P.T.S.', 'SI (santé)', 'A+B', 'R/D', 'a\\b'])(
    'may hold signs: %s',
    (sigle) => {
      expect(marker(sigle)(`le ${sigle} ici`)).toBe(`le [${sigle}] ici`);
    },
  );
});

describe('a glossary without terms', () => {
  it('gives the text back', () => {
    expect(createGlossary([])().mark('La CPTS')).toEqual([{ text: 'La CPTS' }]);
  });

  it('gives nothing for nothing', () => {
    expect(marker('CPTS')('')).toBe('');
  });
});
