import { expect, test } from 'vitest';
import { explainFault } from './faults.ts';

test('a fault of the system is told with what to do', () => {
  const full = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC', path: 'a.zip' });
  expect(explainFault(full)).toBe(
    'L’export a échoué : le disque est plein. Libérez de la place (a.zip), puis relancez-le. Le dossier exports/ n’a pas changé.',
  );
});

test('another fault is told as it came', () => {
  expect(explainFault(new Error('page absente'))).toMatch(/^L’export a échoué : page absente\n/);
});
