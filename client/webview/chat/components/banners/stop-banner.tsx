import { type Stop, stopSentence } from '../../state/stop.js';
import { strings } from '../../strings.js';
import { Banner } from './banner.js';

interface StopBannerProps {
  readonly stop: Stop;
  /** How many moves the whole conversation has. */
  readonly moves: number;
  /** Shows where in the source it stops. */
  onReveal(): void;
}

/** Says which move does not fit the bot as it is now, and what becomes of those behind it. */
export function StopBanner({ stop, moves, onReveal }: StopBannerProps) {
  const { behind, elsewhere, reveal } = strings.stop;
  const isHere = 'index' in stop;
  return (
    <Banner tone="warning">
      <div>
        <p>{stopSentence(stop)}</p>
        <small>{isHere ? behind(moves - stop.index - 1) : elsewhere}</small>
      </div>
      {isHere && (
        <button type="button" class="secondary" onClick={onReveal}>
          {reveal}
        </button>
      )}
    </Banner>
  );
}
