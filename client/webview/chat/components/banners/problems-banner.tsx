import type { PanelProblem } from '../../../messages.js';
import { strings } from '../../strings.js';
import { Banner } from './banner.js';

/** So many problems are listed; the editor lists all. */
const LISTED = 20;

interface ProblemsBannerProps {
  readonly problems: readonly PanelProblem[];
  /** Whether an older bot is shown beneath. */
  readonly stale: boolean;
  onProblem(index: number): void;
}

/** Says why the file as it stands is not played. */
export function ProblemsBanner({ problems, stale, onProblem }: ProblemsBannerProps) {
  const [first, ...more] = problems;
  return (
    <Banner tone="bad">
      {first ? <Problem problem={first} onClick={() => onProblem(0)} /> : <p>{strings.noSequence}</p>}
      {more.length > 0 && (
        <details>
          <summary>{strings.moreProblems(more.length)}</summary>
          {more.slice(0, LISTED).map((problem, index) => (
            <Problem key={index} problem={problem} onClick={() => onProblem(index + 1)} />
          ))}
        </details>
      )}
      {stale && <small>{strings.lastGood}</small>}
    </Banner>
  );
}

interface ProblemProps {
  readonly problem: PanelProblem;
  onClick(): void;
}

function Problem({ problem: { file, line, message }, onClick }: ProblemProps) {
  return (
    <button type="button" class="problem" title={strings.showSource} onClick={onClick}>
      {message} <span>{strings.place(file, line)}</span>
    </button>
  );
}
