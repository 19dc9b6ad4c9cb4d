import { expect, it } from 'vitest';
import { addressesOf } from './engines.ts';

it('counts a page once, and the entries of a page of references one by one', () => {
  const urls = ['/cas/a/', '/glossaire/#aci', '/cas/a/#cout', '/glossaire/#snp', '/cas/b/#cout'];
  expect(addressesOf(urls.map((url) => ({ url })))).toEqual([
    '/cas/a/',
    '/glossaire/#aci',
    '/glossaire/#snp',
    '/cas/b/',
  ]);
});
