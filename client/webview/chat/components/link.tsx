import type { ComponentChildren } from 'preact';
import { useActions } from './actions.js';

interface LinkProps {
  readonly url: string;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A link that the extension opens. The page itself goes nowhere. */
export function Link({ url, children, ...rest }: LinkProps) {
  const { open } = useActions();
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
