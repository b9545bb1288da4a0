import { useRef } from 'preact/hooks';
import type { PanelMove } from '../../messages.js';
import { strings } from '../strings.js';
import { Icon } from './icon.js';
import { Popover } from './popover.js';
import { useRoving } from './use-roving.js';

const ITEMS = [
  { move: 'copy-text', icon: 'copy' },
  { move: 'copy-markdown', icon: 'markdown' },
] as const;

interface MoreMenuProps {
  onMove(move: PanelMove): void;
}

/** The moves that are made now and then. */
export function MoreMenu({ onMove }: MoreMenuProps) {
  return (
    <Popover
      class="icon"
      label={strings.more}
      kind="menu"
      button={<Icon name="ellipsis" />}
      content={(close) => (
        <Items
          onMove={(move) => {
            close();
            onMove(move);
          }}
        />
      )}
    />
  );
}

function Items({ onMove }: MoreMenuProps) {
  const list = useRef<HTMLDivElement>(null);
  useRoving(list, 'vertical');
  return (
    <div ref={list} role="menu" aria-label={strings.more} tabIndex={-1}>
      {ITEMS.map(({ move, icon }) => (
        <button key={move} type="button" role="menuitem" class="item" onClick={() => onMove(move)}>
          <Icon name={icon} />
          {strings.moves[move]}
        </button>
      ))}
    </div>
  );
}
