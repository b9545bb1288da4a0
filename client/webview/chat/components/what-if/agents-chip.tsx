import type { AgentDeclaration } from '../../../../../language/bot/bot.js';
import type { Online } from '../../../../../language/runtime/state.js';
import { strings } from '../../strings.js';
import { Menu, MenuChoice } from '../controls/menu.js';
import { OpenChip } from './open-chip.js';
import { SwitchChip } from './switch-chip.js';

interface AgentsChipProps {
  readonly agents: readonly AgentDeclaration[];
  readonly online: Online;
  onChange(online: Online): void;
}

/** Who can take a case: everyone, nobody, or each by name. */
export function AgentsChip({ agents, online, onChange }: AgentsChipProps) {
  const { name, values } = strings.online;
  const value = online === 'everyone' ? 'everyone' : 'nobody';
  if (agents.length === 0) {
    const next = value === 'everyone' ? 'nobody' : 'everyone';
    const unusual = online !== 'everyone';
    return (
      <SwitchChip<'everyone' | 'nobody'>
        name={name}
        values={values}
        value={value}
        next={next}
        unusual={unusual}
        onSwitch={onChange}
      />
    );
  }
  return (
    <OpenChip
      name={name}
      value={strings.onlineAre(namesOf(agents, online))}
      unusual={online !== 'everyone'}
      kind="menu"
      content={(close) => (
        <Menu label={name}>
          {(['everyone', 'nobody'] as const).map((each) => (
            <MenuChoice
              key={each}
              role="menuitemradio"
              checked={online === each}
              onClick={() => {
                close();
                onChange(each);
              }}
            >
              {strings.online.all[each]}
            </MenuChoice>
          ))}
          <hr />
          {agents.map((agent) => (
            <MenuChoice
              key={agent.name}
              role="menuitemcheckbox"
              checked={isOnline(online, agent)}
              onClick={() => onChange(toggled(agents, online, agent))}
            >
              {agent.label ?? agent.name}
            </MenuChoice>
          ))}
        </Menu>
      )}
    />
  );
}

function isOnline(online: Online, { name }: AgentDeclaration): boolean {
  return typeof online === 'string' ? online === 'everyone' : online.includes(name);
}

/** Everyone and nobody are kept as what they are called, so that they stay true when an agent is added. */
function toggled(agents: readonly AgentDeclaration[], online: Online, agent: AgentDeclaration): Online {
  const names = agents.filter((each) => isOnline(online, each) !== (each === agent)).map(({ name }) => name);
  if (names.length === agents.length) return 'everyone';
  return names.length === 0 ? 'nobody' : names;
}

function namesOf(agents: readonly AgentDeclaration[], online: Online): Online {
  if (typeof online === 'string') return online;
  return agents.filter((each) => isOnline(online, each)).map(({ name, label }) => label ?? name);
}
