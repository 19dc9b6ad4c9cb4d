import { expect, it } from 'vitest';
import { parseRepository } from '../admin/repository.ts';
import { uploadPage } from './upload-page.ts';

it('is the page of GitHub that takes files, on the branch of the site', () => {
  expect(uploadPage(parseRepository('github:cpts/reperes@site'))).toBe(
    'https://github.com/cpts/reperes/upload/site',
  );
});

it('is nowhere when no host, or another one, is set', () => {
  expect(uploadPage(undefined)).toBeUndefined();
  expect(uploadPage(parseRepository('gitlab:cpts/reperes'))).toBeUndefined();
});
