import { strings } from '../../../strings.js';
import { Icon } from '../../icon.js';

/** Articles that were found. */
export function Results() {
  return (
    <span class="drawn-results">
      {['long', 'short', 'middle'].map((width) => (
        <span key={width}>
          <Icon name="file-text" />
          <i class={width} />
        </span>
      ))}
    </span>
  );
}

/** Answers to pick by a letter. */
export function Letters() {
  return (
    <span class="drawn-letters">
      {['A', 'B', 'C'].map((letter, index) => (
        <span key={letter} class={index === 0 ? 'chosen' : ''}>
          <b>{letter}</b>
          <i class={index === 1 ? 'short' : 'middle'} />
        </span>
      ))}
    </span>
  );
}

/** A rating. */
export function Stars() {
  return (
    <span class="drawn-stars">
      {[1, 2, 3, 4, 5].map((star) => (
        <Icon key={star} name={star < 5 ? 'star-full' : 'star-empty'} />
      ))}
    </span>
  );
}

/** How far through the questions one is. */
export function Progress() {
  return (
    <span class="drawn-progress">
      <i />
    </span>
  );
}

/** Somebody who takes care of the visitor. */
export function Seller() {
  return (
    <span class="drawn-seller">
      <span class="avatar">
        <Icon name="account" />
      </span>
      {strings.chat.drawn.seller}
      <Icon name="pass-filled" />
    </span>
  );
}
