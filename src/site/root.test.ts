import { expect, test } from 'vitest';
import { pageAt } from './root.ts';

test.each([
  ['/cas/x/', '/reperes/cas/x/', '../cas/x/index.html'],
  ['/glossaire/#aci', '/reperes/glossaire/#aci', '../glossaire/index.html#aci'],
  ['/cas/x/?a=b/c/', '/reperes/cas/x/?a=b/c/', '../cas/x/index.html?a=b/c/'],
])('%s is at %s online and at %s in a copy', (path, online, copy) => {
  expect(pageAt({ base: '/reperes/', index: '' }, path)).toBe(online);
  expect(pageAt({ base: '../', index: 'index.html' }, path)).toBe(copy);
});
