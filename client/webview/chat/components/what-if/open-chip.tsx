import type { ComponentChildren } from 'preact';
import { strings } from '../../strings.js';
import { Popover } from '../controls/popover.js';
import { Icon } from '../icon.js';
import { chipClass } from './switch-chip.js';

interface OpenChipProps {
  readonly name: string;
  readonly value: string;
  /** Whether this differs from what a visitor usually meets. */
  readonly unusual: boolean;
  readonly kind: 'dialog' | 'menu';
  /** What it opens. */
  content(close: () => void): ComponentChildren;
}

/** A choice that takes more than a click. */
export function OpenChip({ name, value, unusual, kind, content }: OpenChipProps) {
  return (
    <Popover
      class={chipClass(unusual)}
      label={strings.chosenIs(name, value)}
      kind={kind}
      button={
        <>
          <span>{name}</span> <b>{value}</b>
          <Icon name="chevron-down" />
        </>
      }
      content={content}
    />
  );
}
