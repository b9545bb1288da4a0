import type { ComponentChildren } from 'preact';
import { useActions } from './actions.js';

interface LinkProps {
  readonly url: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** What the extension opens. Anything else, such as the `javascript:` address of a picture, is no link. */
const OPENABLE = /^(?:https?|mailto|tel):/i;

/** A link that the extension opens. The page itself goes nowhere. */
export function Link({ url, children, ...rest }: LinkProps) {
  const { open } = useActions();
  if (!OPENABLE.test(url)) {
    return (
      <span title={url} {...rest}>
        {children}
      </span>
    );
  }
  const click = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    open(url);
  };
  return (
    <a href={url} title={url} rel="noreferrer" onClick={click} {...rest}>
      {children}
    </a>
  );
}
