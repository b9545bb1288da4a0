import { useState } from 'preact/hooks';
import type { AttributeDeclaration } from '../../../../../language/bot/bot.js';
import { valueIn } from '../../../../../language/runtime/index.js';
import type { Program } from '../../../../../language/runtime/program.js';
import type { Profile } from '../../../../../language/runtime/state.js';
import type { Origin } from '../../state/provenance.js';
import { strings } from '../../strings.js';
import { Icon } from '../icon.js';
import { OriginMark } from './origin-mark.js';
import { ProfileValue } from './profile-value.js';

/** With more attributes than this, those of which nothing is known are shown when they are asked for. */
const MANY = 12;

interface VisitorProfileProps {
  readonly program: Program;
  readonly profile: Profile;
  /** Where each value comes from. */
  readonly origins: ReadonlyMap<string, Origin>;
}

/** What is known of the visitor, to be read and edited, and what is not. */
export function VisitorProfile({ program, profile, origins }: VisitorProfileProps) {
  const [all, setAll] = useState(false);
  const attributes = [...program.attributes.values()];
  const shown =
    all || attributes.length <= MANY ? attributes : attributes.filter(({ name }) => origins.has(name));
  const hidden = attributes.length - shown.length;
  const { title, none, caption, more } = strings.visitor;
  return (
    <section>
      <h2>{title}</h2>
      {attributes.length === 0 && <p class="muted">{none}</p>}
      {shown.length > 0 && (
        <table class="profile">
          <caption class="sr-only">{caption}</caption>
          <tbody>
            {shown.map((attribute) => (
              <Row
                key={attribute.name}
                attribute={attribute}
                value={valueIn(profile, attribute.name)}
                origin={origins.get(attribute.name)}
              />
            ))}
          </tbody>
        </table>
      )}
      {hidden > 0 && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {more(hidden)}
        </button>
      )}
    </section>
  );
}

interface RowProps {
  readonly attribute: AttributeDeclaration;
  readonly value: string | undefined;
  readonly origin: Origin | undefined;
}

function Row({ attribute, value, origin }: RowProps) {
  return (
    <tr>
      <th scope="row" title={attribute.label}>
        {attribute.name}
      </th>
      <td>
        <ProfileValue attribute={attribute} value={value} />
      </td>
      <td class="origin">
        {origin ? (
          <OriginMark attribute={attribute.name} origin={origin} />
        ) : (
          <span class="pencil">
            <Icon name="edit" />
          </span>
        )}
      </td>
    </tr>
  );
}
