import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { policy } from '../../../client/preview/policy.js';

const DEV_PAGE = readFileSync('client/webview/dev/index.html', 'utf8');

it('the page for developers, which the browser tests drive, has the policy of the real one', () => {
  const written = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(DEV_PAGE)?.[1];
  expect(written).toBe(policy({ assets: "'self'", nonce: 'dev', pictures: true }));
});

it('without pictures nothing comes from elsewhere', () => {
  expect(policy({ assets: "'self'", nonce: 'n', pictures: false })).not.toContain('https:');
});
