import { useEffect, useRef } from 'preact/hooks';
import type { Host } from '../host.js';
import type { WhatIf } from '../state/what-if.js';

/** Tells the extension what to suppose the next time, whenever that has changed. */
export function useRemember(host: Host, whatIf: WhatIf): void {
  const last = useRef(whatIf);
  useEffect(() => {
    if (last.current === whatIf) return;
    last.current = whatIf;
    host.post({ type: 'remember', whatIf });
  }, [host, whatIf]);
}
