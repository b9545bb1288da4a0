import type { PanelMove } from '../../../messages.js';
import { canMove } from '../../moves.js';
import type { Playing } from '../../state/playing.js';
import { strings } from '../../strings.js';
import { IconButton } from '../controls/icon-button.js';
import { Toolbar } from '../controls/toolbar.js';
import { MoreMenu } from './more-menu.js';
import { SequencePicker } from './sequence-picker.js';

const STEPS = [
  { move: 'restart', icon: 'debug-restart' },
  { move: 'back', icon: 'arrow-left' },
  { move: 'forward', icon: 'arrow-right' },
] as const;

interface HeaderProps {
  readonly playing: Playing;
  /** The name of the branch that the cursor is in, if it is in one. */
  readonly cursor: string | undefined;
  onMove(move: PanelMove): void;
  onPlayToCursor(): void;
  onSequence(name: string): void;
}

/** What is played, and the moves. */
export function Header({ playing, cursor, onMove, onPlayToCursor, onSequence }: HeaderProps) {
  const { bot, file, conversation } = playing;
  return (
    <header class="header">
      <SequencePicker bot={bot} chosen={conversation.setup.sequence ?? bot.start} onSequence={onSequence} />
      <small class="file" title={file}>
        {file}
      </small>
      <Toolbar class="moves" label={strings.toolbar}>
        {STEPS.map(({ move, icon }) => (
          <IconButton
            key={move}
            icon={icon}
            label={strings.moves[move]}
            off={!canMove(move, playing)}
            onClick={() => onMove(move)}
          />
        ))}
        <IconButton
          icon="run-below"
          label={cursor === undefined ? strings.noCursor : strings.playToCursor(cursor)}
          off={cursor === undefined}
          onClick={onPlayToCursor}
        />
        <IconButton
          icon="beaker"
          label={strings.moves['save-scenario']}
          onClick={() => onMove('save-scenario')}
        />
        <MoreMenu onMove={onMove} />
      </Toolbar>
    </header>
  );
}
