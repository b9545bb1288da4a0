import type { RenderedMedia } from '../../../../../language/runtime/effect.js';
import { strings } from '../../strings.js';
import { Icon } from '../icon.js';
import { Link } from '../link.js';
import { artOf } from './art.js';
import { boxOf } from './media-box.js';

/** A video of a host that plays its own: a poster that opens it there. */
export function HostedVideo({ media, host }: { readonly media: RenderedMedia; readonly host: string }) {
  return (
    <Link url={media.url} class="media hosted">
      <span class={`frame ${artOf(media.url)}`} style={boxOf(media)}>
        <span class="play-mark">
          <Icon name="play" />
        </span>
      </span>
      <span class="caption">
        {media.alt && <span dir="auto">{media.alt}</span>}
        <small>
          {strings.chat.watchAt(host)} <Icon name="link-external" />
        </small>
      </span>
    </Link>
  );
}

interface MediaStandInProps {
  readonly media: RenderedMedia;
  readonly reason: string;
}

/** What is shown of a picture or video that is not loaded: a frame of its size, with the reason. */
export function MediaStandIn({ media, reason }: MediaStandInProps) {
  const { width, height } = media;
  return (
    <Link url={media.url} class="media stand-in">
      <span class={`frame ${artOf(media.url)}`} title={reason} style={boxOf(media)}>
        <Icon name={media.kind === 'image' ? 'file-media' : 'device-camera-video'} />
        {width && height ? <small>{strings.media.size(width, height)}</small> : null}
      </span>
      <span class="caption">
        <span dir="auto">{media.alt ?? strings.media[media.kind]}</span>
        <small>{reason}</small>
      </span>
    </Link>
  );
}
