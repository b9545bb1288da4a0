import { strings } from '../strings.js';
import { useActions } from './actions.js';
import { Icon } from './icon.js';

/** Shows the source of what stands beside it. */
export function SourceButton({ at }: { readonly at: string }) {
  const { reveal } = useActions();
  return (
    <button
      type="button"
      class="icon source"
      title={strings.showSource}
      aria-label={strings.showSource}
      onClick={() => reveal(at)}
    >
      <Icon name="go-to-file" />
    </button>
  );
}
