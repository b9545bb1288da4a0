import type { Program } from '../../../../../language/runtime/program.js';
import type { NoWay } from '../../state/session.js';
import { strings } from '../../strings.js';
import { Banner } from './banner.js';

/** What can be done about a branch that no conversation leads to. */
export interface BannerActions {
  onBeginThere(sequence: string, branch: string): void;
  onDismiss(): void;
}

interface NoWayBannerProps extends BannerActions {
  readonly noWay: NoWay;
  readonly sequences: Program['sequenceNames'];
}

/** Says why the bot cannot be played to a branch, and offers to begin there. */
export function NoWayBanner({
  noWay: { sequence, branch, reason },
  sequences,
  onBeginThere,
  onDismiss,
}: NoWayBannerProps) {
  const { why, beginThere, dismiss, gone } = strings.noWay;
  const there = sequences.get(sequence)?.branchNames.has(branch) ?? false;
  return (
    <Banner tone="info">
      <div>{there ? why[reason](branch) : gone(branch)}</div>
      <div class="buttons">
        {there && (
          <button type="button" class="primary" onClick={() => onBeginThere(sequence, branch)}>
            {beginThere}
          </button>
        )}
        <button type="button" class="secondary" onClick={onDismiss}>
          {dismiss}
        </button>
      </div>
    </Banner>
  );
}
