import {
  type Assignee,
  type Effect,
  plainText,
  type RenderedCard,
  type RenderedMedia,
  type Step,
} from '../../../language/runtime/index.js';

/** A step in short: its effects, one line each, and why the input was refused if it was. */
export function brief({ effects, refused }: Step): string[] {
  return refused === undefined ? effects.map(line) : [`refused: ${refused}`, ...effects.map(line)];
}

function line(effect: Effect): string {
  switch (effect.type) {
    case 'enter-sequence':
      return `sequence ${effect.sequence}`;
    case 'enter-branch':
      return `branch ${effect.branch}`;
    case 'message':
      return [
        effect.purpose,
        ...(effect.text ? [plainText(effect.text)] : []),
        ...effect.media.map(media),
      ].join(' ');
    case 'bubbles':
      return `bubbles ${effect.labels.join(' | ')}`;
    case 'cards':
      return `cards ${effect.cards.map(card).join(' | ')}`;
    case 'widget':
      return `widget ${effect.app}${effect.config === undefined ? '' : ` ${effect.config}`}`;
    case 'widget-done':
      return `${effect.outcome} ${effect.app}`;
    case 'redirect':
      return `redirect ${effect.url}${effect.blocked ? ' blocked' : ''}`;
    case 'opened':
      return `opened ${effect.url}`;
    case 'pause':
      return `pause ${effect.milliseconds}`;
    case 'ignored':
      return `ignored ${effect.text}`;
    case 'picked':
      return `picked ${effect.index} ${effect.label}`;
    case 'profile':
      return effect.value === null ? `cleared ${effect.attribute}` : `${effect.attribute} = ${effect.value}`;
    case 'misfit':
      return `misfit ${effect.attribute} = ${effect.value}`;
    case 'note':
      return `note ${effect.on}: ${plainText(effect.text)}`;
    case 'tag':
      return `tag ${effect.on}: ${effect.tag}`;
    case 'lead':
      return `${effect.delivery} lead to ${effect.to}: ${effect.details.map(({ attribute, value }) => `${attribute}=${value}`).join(', ')}`;
    case 'case':
      return `case for ${assignee(effect.assignee)}: ${effect.online.join(', ')}`;
    case 'offline':
      return `offline ${assignee(effect.assignee)}`;
    case 'invite-bot':
      return `invite bot ${effect.bot}`;
    case 'invite-sequence':
      return `invite sequence ${effect.sequence}`;
    case 'call':
      return `call ${effect.webhook}`;
    case 'call-done':
      return `${effect.outcome} ${effect.webhook}`;
    case 'split':
      return `split ${effect.part}`;
    case 'ended':
      return `ended ${effect.ending}`;
  }
}

function media({ kind, url }: RenderedMedia): string {
  return `[${kind} ${url}]`;
}

function card({ title, text, image, link, pickable }: RenderedCard): string {
  const parts = [text && plainText(text), image && media(image), link && `<${link.url}>`];
  return [pickable ? `${title}*` : title, ...parts.filter((part) => part !== undefined)].join(' ');
}

function assignee(who: Assignee): string {
  const name = who.kind === 'agent' ? who.agent : who.department;
  return name === undefined ? `all ${who.kind}s` : `${who.kind} ${name}`;
}
