import { samples } from './samples.js';
import { themes } from './themes.js';

/** The switch in the corner: each link opens the page with one choice changed. */
export function addSwitch(query: URLSearchParams): void {
  const nav = document.createElement('nav');
  nav.className = 'dev-switch';
  for (const theme of themes.keys()) nav.append(link(query, 'theme', theme));
  for (const bot of samples.keys()) nav.append(link(query, 'bot', bot));
  document.body.append(nav);
}

function link(query: URLSearchParams, key: string, value: string): HTMLAnchorElement {
  const to = new URLSearchParams(query);
  to.set(key, value);
  const anchor = document.createElement('a');
  anchor.href = `?${to}`;
  anchor.textContent = value;
  return anchor;
}
