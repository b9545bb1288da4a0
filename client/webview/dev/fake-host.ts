/**
 * Stands in for VS Code in a browser tab: gives the page its API, answers `ready` with a bot and logs the rest.
 *
 * The address chooses: `?theme=` one of {@link themes}, `?bot=` one of the samples, `?pictures=no` an untrusted
 * workspace, `?problems=2` a file with that many problems (`&bot=none`: from the start).
 */
import type { Bot } from '../../../language/bot/bot.js';
import { samples } from './samples.js';

const themes = new Map([
  ['dark', 'vscode-dark'],
  ['light', 'vscode-light'],
  ['contrast', 'vscode-high-contrast'],
  ['contrast-light', 'vscode-high-contrast vscode-high-contrast-light'],
]);

const KEPT = 'seqbot-preview';
const FILE = 'sample.seqbot';
const query = new URLSearchParams(location.search);

document.body.className = themes.get(query.get('theme') ?? 'dark') ?? '';

function isReady(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready';
}

function answer(): void {
  const name = query.get('bot') ?? 'pizza';
  const bot = samples.get(name);
  if (bot) sendBot(bot);
  const count = Number(query.get('problems') ?? 0);
  if (count > 0) sendProblems(count);
}

let version = 0;

function sendBot(bot: Bot): void {
  send({ type: 'bot', bot, file: FILE, version: ++version, pictures: query.get('pictures') !== 'no' });
}

function sendProblems(count: number): void {
  const problems = Array.from({ length: count }, (_, line) => ({
    message: `There is no branch "Oder". Did you mean "Order"?`,
    file: FILE,
    line: line + 11,
  }));
  send({ type: 'problems', file: FILE, problems });
}

function send(message: object): void {
  window.postMessage(message, location.origin);
}

/** The switch in the corner: each link opens the page with one choice changed. */
function addSwitch(): void {
  const nav = document.createElement('nav');
  nav.className = 'dev-switch';
  for (const [key, values] of [
    ['theme', themes.keys()],
    ['bot', samples.keys()],
  ] as const) {
    for (const value of values) nav.append(link(key, value));
  }
  document.body.append(nav);
}

function link(key: string, value: string): HTMLAnchorElement {
  const to = new URLSearchParams(query);
  to.set(key, value);
  const anchor = document.createElement('a');
  anchor.href = `?${to}`;
  anchor.textContent = value;
  return anchor;
}

Object.assign(globalThis, {
  acquireVsCodeApi: () => ({
    postMessage: (message: unknown) => {
      console.log('page says', JSON.stringify(message));
      if (isReady(message)) answer();
    },
    getState: (): unknown => JSON.parse(sessionStorage.getItem(KEPT) ?? 'null'),
    setState: (state: unknown) => sessionStorage.setItem(KEPT, JSON.stringify(state)),
  }),
});

if (!query.has('bare')) addSwitch();
