import { millisecondsOf, shareOf, sizeOf } from '../compiler/values.js';
import type {
  CardImage,
  Image,
  NumberType,
  Split,
  SplitPart,
  Video,
  Wait,
  Webhook,
  WebhookPart,
} from '../generated/ast.js';
import type { Check } from './checks.js';

/** The longest typing pause, in seconds. */
export const LONGEST_PAUSE = 15;

export const pauseIsShort: Check<Wait> = (wait, report) => {
  if (wait.duration === undefined) return;
  const milliseconds = millisecondsOf(wait.duration);
  if (milliseconds > 0 && milliseconds <= LONGEST_PAUSE * 1000) return;
  report(
    'wait-length',
    { written: wait.duration, seconds: LONGEST_PAUSE },
    { node: wait, property: 'duration' },
  );
};

/** Shares may have decimals: their sum is compared to the thousandth. */
export const sharesMakeAHundred: Check<Split> = (split, report) => {
  const total = Math.round(split.parts.reduce((sum, { share }) => sum + shareOf(share), 0) * 1000) / 1000;
  if (split.parts.length > 0 && total !== 100) report('split-total', { total }, { node: split });
};

export const shareIsPositive: Check<SplitPart> = (part, report) => {
  if (part.share !== undefined && shareOf(part.share) === 0) {
    report('split-empty-part', {}, { node: part, property: 'share' });
  }
};

export const sizeIsVisible: Check<Image | Video | CardImage> = (media, report) => {
  if (media.size === undefined) return;
  const { width = 0, height = 0 } = sizeOf(media.size);
  if (width === 0 || height === 0)
    report('media-size', { written: media.size }, { node: media, property: 'size' });
};

export const rangeIsOrdered: Check<NumberType> = (type, report) => {
  const { minimum, maximum } = type;
  if (minimum === undefined || maximum === undefined || Number(minimum) <= Number(maximum)) return;
  report('number-range', { minimum, maximum }, { node: type });
};

const BODIES: ReadonlyMap<WebhookPart['$type'], string> = new Map<WebhookPart['$type'], string>([
  ['Field', 'field'],
  ['Body', 'body'],
]);

/** A get sends no body; a post either fields or one body. Only the first part that does not fit is reported. */
export const webhookSendsOneBody: Check<Webhook> = (webhook, report) => {
  let allowed: string | undefined = webhook.method === 'get' ? 'get' : undefined;
  for (const part of webhook.parts) {
    const keyword = BODIES.get(part.$type);
    if (!keyword) continue;
    const fits = allowed === undefined || (allowed === 'field' && keyword === 'field');
    if (!fits) return report('webhook-body', { keyword, other: allowed ?? '' }, { node: part });
    allowed = keyword;
  }
};
