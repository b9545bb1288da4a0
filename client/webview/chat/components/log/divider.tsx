import { useContext } from 'preact/hooks';
import type { EntryOf } from '../../state/entry.js';
import { strings } from '../../strings.js';
import { useActions } from '../actions.js';
import { Icon } from '../icon.js';
import { Line } from './line.js';
import { MarksContext } from './marks.js';

/** Where a branch begins. */
export function BranchDivider({ entry: { at, names } }: { readonly entry: EntryOf<'branches'> }) {
  const { near } = useContext(MarksContext);
  return (
    <Line by="nobody" at={at}>
      <span class="piece divider" title={near ? strings.chat.cursorIsHere : strings.showSource}>
        {near && <Icon name="edit" />}
        {strings.entered(names)}
      </span>
    </Line>
  );
}

/** Where another sequence takes over. */
export function SequenceDivider({ entry: { at, name } }: { readonly entry: EntryOf<'sequence'> }) {
  const { program } = useActions();
  const title = program.sequenceNames.get(name)?.source.title ?? name;
  return (
    <Line by="nobody" at={at}>
      <span class="piece divider sequence-divider" title={strings.showSource}>
        <Icon name="arrow-right" />
        {strings.chat.takesOver(title)}
      </span>
    </Line>
  );
}
