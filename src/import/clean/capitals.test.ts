import { describe, expect, it } from 'vitest';
import { p, smallDocx } from '../../../tests/support/small-docx.ts';
import { importDocx } from '../import-docx.ts';
import { NO_REGISTERS } from '../recognise/registers.ts';
import { accentsIn, lowered } from './capitals.ts';

const calm = (title: string, ...texts: string[]) =>
  lowered(title, new Set(['CPTS']), accentsIn(texts));

describe('a title in capitals', () => {
  it('takes the accents that the rest of the document gives its words', () => {
    expect(
      calm(
        'LES MEDECINS TRAITANTS DE L’HOPITAL ET LA CPTS',
        'Le médecin et les Médecins de l’hôpital.',
      ),
    ).toBe('Les médecins traitants de l’hôpital et la CPTS');
  });

  it('keeps its own accents, and has none where the document writes a word both ways', () => {
    expect(calm('LA RÉUNION OU LE MEDECIN', 'Où est le medecin ? Le médecin, ou un autre.')).toBe(
      'La réunion ou le medecin',
    );
  });

  it('learns nothing from another title in capitals', () => {
    expect(calm('LE MEDECIN', 'LE MÉDECIN')).toBe('Le medecin');
  });

  it('is proposed with its accents, those of the themes of the site too, and loses no word', async () => {
    const { draft, report } = await importDocx(
      smallDocx(
        p('LE MEDECIN TRAITANT ET LA PREVENTION', '<w:b/><w:sz w:val="40"/>') +
          p('Un médecin pour chacun, dans l’année.') +
          p('LES MEDECINS', '<w:b/>') +
          p('Trois médecins sont venus.'),
      ),
      {
        today: '2026-11-22',
        registers: { ...NO_REGISTERS, themes: [{ slug: 'prevention', nom: 'Prévention' }] },
      },
    );
    expect(draft.fields['titre']).toBe('Le médecin traitant et la prévention');
    expect(draft.body).toContain('## Les médecins\n');
    const told = report.map(({ message }) => message.replace(/\s/g, ' ')).join('\n');
    expect(told).toContain('le titre en capitales devient « Les médecins »');
    expect(told).not.toContain('des mots n’ont pas été repris');
  });
});
