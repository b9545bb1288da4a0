import { strings } from '../strings.js';

type Side = 'chat' | 'agents';
const SIDES: readonly Side[] = ['chat', 'agents'];

interface TabsProps {
  readonly side: Side;
  /** How many things the agents have seen. */
  readonly news: number;
  onSide(side: Side): void;
}

/** Chooses the side that a narrow panel shows. A wide one shows both, and not this. */
export function Tabs({ side, news, onSide }: TabsProps) {
  return (
    <nav class="tabs" aria-label={strings.sides}>
      {SIDES.map((each) => (
        <button key={each} type="button" aria-pressed={each === side} onClick={() => onSide(each)}>
          {strings.tabs[each]}
          {each === 'agents' && news > 0 && <span class="badge"> {news}</span>}
        </button>
      ))}
    </nav>
  );
}
