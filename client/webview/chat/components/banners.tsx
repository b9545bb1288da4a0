import type { Host } from '../host.js';
import type { Session, SessionEvent } from '../state/session.js';
import { Banner } from './banner.js';

interface BannersProps {
  readonly session: Session;
  readonly host: Host;
  dispatch(event: SessionEvent): void;
}

/** What people must know before they read the conversation. */
export function Banners({ session: { problems, playing } }: BannersProps) {
  return <>{problems && <Banner problems={problems} stale={playing !== undefined} />}</>;
}
