import { describe, expect, it } from 'vitest';
import { rulesAddressOf } from './rules-address.ts';

describe('the address of the rules', () => {
  it.each([
    [{ REPERES_SITE: 'https://exemple.fr' }, 'https://exemple.fr/publier/regles/'],
    [
      { REPERES_SITE: 'https://exemple.fr', REPERES_BASE: '/reperes/' },
      'https://exemple.fr/reperes/publier/regles/',
    ],
    [
      { REPERES_SITE: 'https://exemple.fr', REPERES_BASE: '/reperes' },
      'https://exemple.fr/reperes/publier/regles/',
    ],
  ])('follows the settings of the site: %o', (settings, address) => {
    expect(rulesAddressOf(settings)).toBe(address);
  });

  it.each([{}, { REPERES_SITE: '' }, { REPERES_SITE: 'exemple' }])(
    'is nothing when the site is not known: %o',
    (settings) => {
      expect(rulesAddressOf(settings)).toBeUndefined();
    },
  );
});
