/**
 * Stands in for VS Code in a browser tab: gives the page its API, answers `ready` with a bot and logs the rest.
 *
 * The address chooses: `?theme=` one of {@link themes}, `?bot=` one of the {@link samples} or `none`, `?pictures=no` an
 * untrusted workspace, `?pauses=skipped` no waiting for the bot, `?bare` no switch in the corner. `devHost` in the console
 * is a {@link DevHost}.
 */
import type { Bot } from '../../../language/bot/bot.js';
import { USUAL } from '../chat/state/what-if.js';
import type { FromPanel, ToPanel } from '../messages.js';
import { CompiledFiles, type Files } from './compiled-files.js';
import type { DevHost } from './dev-host.js';
import { samples } from './samples.js';
import { addSwitch } from './switch.js';
import { themes } from './themes.js';

const KEPT = 'seqbot-preview';
const query = new URLSearchParams(location.search);
const pictures = query.get('pictures') !== 'no';
const compiled = new CompiledFiles();
const said: FromPanel[] = [];
let version = 0;
let listens: () => void;
/** Settled once the page listens: what is said before is lost. */
const listening = new Promise<void>((resolve) => {
  listens = resolve;
});

const devHost: DevHost = { edit, send, setTheme, said };

setTheme(query.get('theme') ?? 'dark');
if (!pictures) forbidPictures();
if (!query.has('bare')) addSwitch(query);

Object.assign(globalThis, {
  devHost,
  acquireVsCodeApi: () => ({
    postMessage: hear,
    getState: (): unknown => JSON.parse(sessionStorage.getItem(KEPT) ?? 'null'),
    setState: (state: unknown) => sessionStorage.setItem(KEPT, JSON.stringify(state)),
  }),
});

/** The page's own message, which is not checked here: that is what the extension is tested for. */
function hear(message: FromPanel): void {
  said.push(message);
  console.log('page says', message);
  if (message.type !== 'ready') return;
  listens();
  void begin();
}

async function begin(): Promise<void> {
  if (query.get('pauses') === 'skipped')
    await send({ type: 'remembered', whatIf: { ...USUAL, pauses: 'skipped' } });
  const sample = samples.get(query.get('bot') ?? 'pizza');
  if (!sample) return;
  await ('bot' in sample ? sendBot(sample.bot, 'sample.seqbot') : edit(sample.files));
}

async function edit(files: Files): Promise<void> {
  await listening;
  const file = Object.keys(files)[0] ?? '';
  const { bot, problems } = await compiled.compile(files);
  if (problems.length === 0) await sendBot(bot, file);
  else await send({ type: 'problems', file, problems: problems.map(problemOf) });
}

function problemOf({ message, uri, line }: { message: string; uri: string; line: number }) {
  return { message, line, file: uri.slice(uri.lastIndexOf('/') + 1) };
}

function sendBot(bot: Bot, file: string): Promise<void> {
  return send({ type: 'bot', bot, file, version: ++version, pictures });
}

async function send(message: ToPanel): Promise<void> {
  await listening;
  window.postMessage(message, location.origin);
}

function setTheme(name: string): void {
  document.body.className = themes.get(name) ?? '';
}

/** A second policy can only take away: with both, nothing is fetched, as in an untrusted workspace. */
function forbidPictures(): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = "img-src 'none'; media-src 'none'";
  document.head.append(meta);
}
