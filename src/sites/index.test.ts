import { expect, it } from 'vitest';
import { SITE_HOSTS } from '../messages/hosts.ts';
import { SITES } from './index.ts';

it('the extension runs on the hosts of the sites’ files, and on no other', () => {
  expect(Object.fromEntries(SITES.map(({ platform, hosts }) => [platform, hosts]))).toEqual(SITE_HOSTS);
});
