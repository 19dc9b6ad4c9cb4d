import { expect, test } from 'vitest';
import { BUILD, explainFault, EXPORT, isKnownFault } from './faults.ts';

const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', path: 'a.zip' });

test('a fault of the system is told with what to do', () => {
  expect(isKnownFault(full)).toBe(true);
  expect(explainFault(full, EXPORT)).toBe(
    'L’export a échoué : le disque est plein. Libérez de la place (a.zip), puis recommencez. Le dossier exports/ n’a pas changé.',
  );
  const wrapped = new Error('sync failed', { cause: full });
  expect(isKnownFault(wrapped)).toBe(true);
  expect(explainFault(wrapped, EXPORT)).toBe(explainFault(full, EXPORT));
  expect(explainFault(full, BUILD)).toMatch(/^La construction du site a échoué : .* dist\/ n’a/);
});

test('another fault is told as it came', () => {
  const error = new Error('page absente');
  expect(isKnownFault(error)).toBe(false);
  expect(explainFault(error, EXPORT)).toMatch(/^L’export a échoué : page absente\n/);
});
