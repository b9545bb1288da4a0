import { stateOf } from '../../state/conversation.js';
import type { Session } from '../../state/session.js';
import { type BannerActions, NoWayBanner } from './no-way-banner.js';
import { ProblemsBanner } from './problems-banner.js';
import { StopBanner } from './stop-banner.js';

interface BannersProps extends BannerActions {
  readonly session: Session;
  /** Shows the place of a problem, by its index. */
  onProblem(index: number): void;
  onReveal(address: string): void;
}

/** Why the file is not played as it stands, why a conversation stops, and why one was not found. */
export function Banners({
  session: { problems, playing, noWay },
  onProblem,
  onReveal,
  ...actions
}: BannersProps) {
  return (
    <div class="banners" role="status">
      {problems && <ProblemsBanner problems={problems} stale={playing !== undefined} onProblem={onProblem} />}
      {playing?.stop && (
        <StopBanner
          stop={playing.stop}
          moves={playing.moves.length}
          onReveal={() => onReveal(stateOf(playing.conversation).waiting.at)}
        />
      )}
      {playing && noWay && (
        <NoWayBanner noWay={noWay} sequences={playing.program.sequenceNames} {...actions} />
      )}
    </div>
  );
}
