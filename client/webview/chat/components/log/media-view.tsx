import { useState } from 'preact/hooks';
import type { RenderedMedia } from '../../../../../language/runtime/effect.js';
import { strings } from '../../strings.js';
import { useActions } from '../actions.js';
import { Enlargeable } from './enlargeable.js';
import { boxOf } from './media-box.js';
import { HostedVideo, MediaStandIn } from './media-stand-in.js';
import { videoHost } from './video-host.js';

/** A picture or a video: in place where it may be loaded, else a stand-in of its size that says why not. */
export function MediaView({ media }: { readonly media: RenderedMedia }) {
  const isTooLarge = media.kind === 'video' && Math.max(media.width ?? 0, media.height ?? 0) > FITS;
  return (
    <>
      <Shown media={media} />
      {isTooLarge && <small class="size-hint">{strings.chat.tooLarge}</small>}
    </>
  );
}

/** The size, in CSS pixels, of a video that fits into a chat on every desktop. */
const FITS = 300;

function Shown({ media }: { readonly media: RenderedMedia }) {
  const { pictures } = useActions();
  const [failed, setFailed] = useState<string>();
  const host = media.kind === 'video' ? videoHost(media.url) : undefined;
  if (host) return <HostedVideo media={media} host={host} />;
  const reason = failed === media.url ? strings.media.failed : reasonAgainst(media.url, pictures);
  if (reason) return <MediaStandIn media={media} reason={reason} />;
  const props = { media, onError: () => setFailed(media.url) };
  return (
    <Enlargeable name={media.alt ?? strings.media[media.kind]}>
      {media.kind === 'image' ? <Picture {...props} /> : <Video {...props} />}
    </Enlargeable>
  );
}

interface LoadedProps {
  readonly media: RenderedMedia;
  readonly onError: () => void;
}

function Picture({ media, onError }: LoadedProps) {
  return (
    <img
      class="media"
      src={media.url}
      style={boxOf(media)}
      alt={media.alt ?? ''}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={onError}
    />
  );
}

function Video({ media, onError }: LoadedProps) {
  return (
    // biome-ignore lint/a11y/useMediaCaption: the bot's author gives no captions.
    <video
      class="media"
      src={media.url}
      style={boxOf(media)}
      aria-label={media.alt ?? strings.media.video}
      controls
      preload="metadata"
      onError={onError}
    />
  );
}

function reasonAgainst(url: string, pictures: boolean): string | undefined {
  if (!pictures) return strings.media.untrusted;
  return url.toLowerCase().startsWith('https:') ? undefined : strings.media.insecure;
}
