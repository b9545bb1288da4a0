import { valueIn } from '../../../../language/runtime/index.js';
import type { Program } from '../../../../language/runtime/program.js';
import type { Profile } from '../../../../language/runtime/state.js';
import { strings } from '../strings.js';

interface VisitorProfileProps {
  readonly program: Program;
  readonly profile: Profile;
}

/** What is known of the visitor, and what is not. */
export function VisitorProfile({ program: { attributes }, profile }: VisitorProfileProps) {
  return (
    <section>
      <h2>{strings.visitor.title}</h2>
      {attributes.size === 0 && <p class="muted">{strings.visitor.none}</p>}
      <table class="profile">
        <tbody>
          {[...attributes.values()].map(({ name, label }) => (
            <tr key={name}>
              <th scope="row" title={label}>
                {name}
              </th>
              <td>
                <ProfileValue value={valueIn(profile, name)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ProfileValue({ value }: { readonly value: string | undefined }) {
  return value === undefined ? (
    <span class="muted unknown">{strings.visitor.unknown}</span>
  ) : (
    <span>{value}</span>
  );
}
