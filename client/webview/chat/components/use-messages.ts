import { useEffect } from 'preact/hooks';
import type { PanelMove } from '../../messages.js';
import type { Host } from '../host.js';
import { whatIfFrom } from '../kept.js';
import type { SessionEvent } from '../state/session.js';
import { readToPanel } from '../to-panel.js';

/** Passes on what the extension says, once the page has told it that it listens. */
export function useMessages(
  host: Host,
  dispatch: (event: SessionEvent) => void,
  onMove: (move: PanelMove) => void,
): void {
  useEffect(() => {
    const listen = ({ data }: MessageEvent<unknown>) => {
      const message = readToPanel(data);
      if (message?.type === 'move') onMove(message.move);
      else if (message?.type === 'remembered') {
        const whatIf = whatIfFrom(message.whatIf);
        if (whatIf) dispatch({ type: 'remembered', whatIf });
      } else if (message) dispatch(message);
    };
    window.addEventListener('message', listen);
    host.post({ type: 'ready' });
    return () => window.removeEventListener('message', listen);
  }, [host, dispatch, onMove]);
}
