import { describe, expect, it } from 'vitest';
import { mayOpen } from '../../../client/preview/links.js';

const open = ['https://a.example/x?y#z', 'HTTP://a.example', 'mailto:ann@a.example', 'tel:+4930123456'];
const closed = [
  '',
  'a.example',
  '//a.example',
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'command:workbench.action.quit',
  'vscode://x',
  'file:///etc/passwd',
  'data:text/html,x',
  'https://',
];

describe('mayOpen', () => {
  it.each(open)('lets %s out', (url) => expect(mayOpen(url)).toBe(true));
  it.each(closed)('keeps "%s" in', (url) => expect(mayOpen(url)).toBe(false));
});
