import { useState } from 'preact/hooks';
import type { RenderedMedia } from '../../../../language/runtime/effect.js';
import { strings } from '../strings.js';
import { useActions } from './actions.js';
import { Icon } from './icon.js';
import { Link } from './link.js';
import { videoHost } from './video-host.js';

/** A picture or a video: in place where it may be loaded, else a stand-in of its size that says why not. */
export function MediaView({ media }: { readonly media: RenderedMedia }) {
  const { pictures } = useActions();
  const [failed, setFailed] = useState(false);
  const host = media.kind === 'video' ? videoHost(media.url) : undefined;
  if (host) return <HostedVideo media={media} host={host} />;
  const reason = failed ? strings.media.failed : reasonAgainst(media.url, pictures);
  if (reason) return <StandIn media={media} reason={reason} />;
  return media.kind === 'image' ? (
    <Picture media={media} onError={() => setFailed(true)} />
  ) : (
    <Video media={media} onError={() => setFailed(true)} />
  );
}

interface LoadedProps {
  readonly media: RenderedMedia;
  readonly onError: () => void;
}

function Picture({ media: { url, width, height, alt }, onError }: LoadedProps) {
  return (
    <img
      class="media"
      src={url}
      width={width}
      height={height}
      alt={alt ?? ''}
      referrerpolicy="no-referrer"
      onError={onError}
    />
  );
}

function Video({ media: { url, width, height, alt }, onError }: LoadedProps) {
  return (
    // biome-ignore lint/a11y/useMediaCaption: the bot's author gives no captions.
    <video
      class="media"
      src={url}
      width={width}
      height={height}
      aria-label={alt ?? strings.media.video}
      controls
      preload="metadata"
      onError={onError}
    />
  );
}

/** A video of a host that plays its own: a poster that opens it there. */
function HostedVideo({ media, host }: { readonly media: RenderedMedia; readonly host: string }) {
  return (
    <Link url={media.url} class="media hosted">
      <span class="frame" style={boxOf(media)}>
        <Icon name="play" />
      </span>
      <span class="caption">
        {media.alt ?? strings.media.watchAt(host)} <Icon name="link-external" />
      </span>
    </Link>
  );
}

function StandIn({ media, reason }: { readonly media: RenderedMedia; readonly reason: string }) {
  const { width, height } = media;
  return (
    <Link url={media.url} class="media stand-in">
      <span class="frame" title={reason} style={boxOf(media)}>
        <Icon name={media.kind === 'image' ? 'file-media' : 'device-camera-video'} />
        {width && height ? <small>{strings.media.size(width, height)}</small> : null}
      </span>
      <span class="caption">
        {media.alt ?? strings.media[media.kind]}
        <small>{reason}</small>
      </span>
    </Link>
  );
}

function boxOf({ width, height }: RenderedMedia) {
  return width && height ? { width: `${width}px`, aspectRatio: `${width} / ${height}` } : undefined;
}

function reasonAgainst(url: string, pictures: boolean): string | undefined {
  if (!pictures) return strings.media.untrusted;
  return url.toLowerCase().startsWith('https:') ? undefined : strings.media.insecure;
}
