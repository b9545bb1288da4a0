import type { PanelMove } from '../../../messages.js';
import { strings } from '../../strings.js';
import { Menu, MenuItem } from '../controls/menu.js';
import { Popover } from '../controls/popover.js';
import { Icon } from '../icon.js';

const ITEMS = [
  { move: 'copy-text', icon: 'copy' },
  { move: 'copy-markdown', icon: 'markdown' },
] as const;

interface MoreMenuProps {
  onMove(move: PanelMove): void;
}

/** The moves that are made now and then. */
export function MoreMenu({ onMove }: MoreMenuProps) {
  const choose = (move: PanelMove, close: () => void) => {
    close();
    onMove(move);
  };
  return (
    <Popover
      class="icon"
      label={strings.more}
      kind="menu"
      button={<Icon name="ellipsis" />}
      content={(close) => (
        <Menu label={strings.more}>
          {ITEMS.map(({ move, icon }) => (
            <MenuItem key={move} icon={icon} onClick={() => choose(move, close)}>
              {strings.moves[move]}
            </MenuItem>
          ))}
        </Menu>
      )}
    />
  );
}
