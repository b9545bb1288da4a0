import type { PanelProblem } from '../../messages.js';
import { strings } from '../strings.js';
import { Icon } from './icon.js';

interface BannerProps {
  readonly problems: readonly PanelProblem[];
  /** Whether an older bot is shown beneath. */
  readonly stale: boolean;
}

/** Says why the file as it stands is not played. */
export function Banner({ problems, stale }: BannerProps) {
  const [first, ...more] = problems;
  return (
    <div class="banner" role="status">
      <Icon name="error" />
      <div>
        <span>{first ? strings.problem(first.file, first.line, first.message) : strings.noSequence}</span>
        <small>
          {more.length > 0 && `${strings.moreProblems(more.length)}. `}
          {stale && strings.lastGood}
        </small>
      </div>
    </div>
  );
}
