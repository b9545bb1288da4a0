import type { DebugProtocol } from '@vscode/debugprotocol';
import { strings } from '../strings.js';
import type { Handler, Reply } from './adapter.js';
import type { Move } from './moves.js';
import { type Arguments, breakpointLinesIn, fileIn, numberIn, textIn, textsIn } from './requests.js';
import type { Run } from './run.js';
import { differenceOf, type ScenarioSession, type Tell } from './session.js';

/** The name of the choice to stop at what does not come true. */
const FAILURES = 'failures';

const CAPABILITIES: DebugProtocol.Capabilities = {
  supportsConfigurationDoneRequest: true,
  supportsStepBack: true,
  supportsEvaluateForHovers: true,
  supportsExceptionInfoRequest: true,
  supportsGotoTargetsRequest: true,
  exceptionBreakpointFilters: [{ filter: FAILURES, label: strings.failedLines, default: true }],
};

const MOVES: readonly Move[] = ['continue', 'next', 'stepIn', 'stepOut', 'stepBack', 'reverseContinue'];

/** What is done about each request of the Debug Adapter Protocol, by its command. */
export function handlersFor(session: ScenarioSession, tell: Tell): ReadonlyMap<string, Handler> {
  return new Map<string, Handler>([
    ['initialize', (given) => initialize(session, given)],
    ['launch', () => launch(session, tell)],
    ['configurationDone', () => moving(session, (run) => run.start())],
    ['disconnect', () => ({ afterwards: () => session.end() })],
    ['threads', () => ({ body: session.debuggee.threads() })],
    ['stackTrace', () => ({ body: session.debuggee.stackTrace() })],
    ['scopes', () => ({ body: session.debuggee.scopes() })],
    [
      'variables',
      (given) => ({ body: session.debuggee.variables(numberIn(given, 'variablesReference') ?? 0) }),
    ],
    ['evaluate', (given) => evaluate(session, textIn(given, 'expression') ?? '')],
    ['setBreakpoints', (given) => setBreakpoints(session, given)],
    ['setExceptionBreakpoints', (given) => setExceptionBreakpoints(session, given)],
    ['exceptionInfo', () => ({ body: exceptionInfo(session) })],
    ['gotoTargets', (given) => gotoTargets(session, given)],
    ['goto', (given) => moving(session, (run) => run.goTo(numberIn(given, 'targetId') ?? -1))],
    ['pause', () => moving(session, (run) => run.pause())],
    ...MOVES.map((move) => [move, () => moving(session, (run) => run.move(move))] as const),
  ]);
}

function initialize(session: ScenarioSession, given: Arguments): Reply {
  session.counts(given.linesStartAt1 === false, given.columnsStartAt1 === false);
  return { body: CAPABILITIES };
}

/** Only what has been read can take breakpoints, so the client is asked for them afterwards. */
async function launch(session: ScenarioSession, tell: Tell): Promise<Reply> {
  await session.launch();
  return { afterwards: () => tell('initialized') };
}

/** Something about the run happens once the request for it is answered. */
function moving({ debuggee: { run } }: ScenarioSession, move: (run: Run) => void): Reply {
  return { afterwards: () => move(run) };
}

function evaluate(session: ScenarioSession, expression: string): Reply {
  const body = session.debuggee.evaluate(expression);
  if (!body) throw new Error(strings.notKnown(expression));
  return { body };
}

function setBreakpoints({ debuggee }: ScenarioSession, given: Arguments): Reply {
  return { body: debuggee.setBreakpoints(fileIn(given) ?? '', breakpointLinesIn(given), strings.notReached) };
}

function setExceptionBreakpoints({ debuggee }: ScenarioSession, given: Arguments): Reply {
  debuggee.run.stopsAtFailure = textsIn(given, 'filters').includes(FAILURES);
  return {};
}

function exceptionInfo({ failure }: ScenarioSession): DebugProtocol.ExceptionInfoResponse['body'] {
  return { exceptionId: strings.notTrue, description: differenceOf(failure), breakMode: 'always' };
}

function gotoTargets({ debuggee }: ScenarioSession, given: Arguments): Reply {
  return { body: debuggee.gotoTargets(fileIn(given) ?? '', numberIn(given, 'line') ?? -1) };
}
