import { Location, Position, TestMessage, Uri } from 'vscode';
import type { Problem, ScenarioFailure } from '../../../server/protocol.js';
import { strings } from '../../strings.js';
import { rangeOf } from '../tree/scenario-tree.js';
import { addStackTrace } from './stack-trace.js';

/** Marks messages that can be accepted, for the menus in the manifest. */
const ACCEPTABLE = 'seqbot.acceptable';

/** A failure at its line, as a comparison of what was expected with what came instead. */
export function messageOfFailure(title: string, uri: Uri, failure: ScenarioFailure): TestMessage {
  const { expected, actual, range, acceptable, played } = failure;
  const message = TestMessage.diff(strings.differs(oneLine(expected), oneLine(actual)), expected, actual);
  const place = rangeOf(range);
  message.location = new Location(uri, place);
  if (acceptable) message.contextValue = ACCEPTABLE;
  if (played)
    addStackTrace(message, [
      { label: title, uri, position: place.start },
      {
        label: strings.chatWasHere,
        uri: Uri.parse(played.uri, true),
        position: rangeOf(played.range).start,
      },
    ]);
  return message;
}

/** What keeps a scenario from being played, where that stands. */
export function messageOfProblem({ uri, line, character, message }: Problem): TestMessage {
  const shown = new TestMessage(message);
  shown.location = new Location(Uri.parse(uri, true), new Position(line, character));
  return shown;
}

/** VS Code shows the first line behind the line of the source. */
function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ⏎ ');
}
