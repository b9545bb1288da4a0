import { useMemo } from 'preact/hooks';
import type { Program } from '../../../../../language/runtime/program.js';
import type { Profile } from '../../../../../language/runtime/state.js';
import { chosenSequence, type WhatIf } from '../../state/what-if.js';
import { strings } from '../../strings.js';
import { splitsOf } from '../../suppositions.js';
import { Toolbar } from '../controls/toolbar.js';
import { AgentsChip } from './agents-chip.js';
import { BeganChip } from './began-chip.js';
import { SplitChips } from './split-chips.js';
import { SwitchChip } from './switch-chip.js';
import { VisitorChip } from './visitor-chip.js';
import { WebhookChips } from './webhook-chips.js';

interface WhatIfRowProps {
  readonly program: Program;
  /** What is supposed at this place of the conversation. */
  readonly whatIf: WhatIf;
  /** What is known of the visitor there. */
  readonly profile: Profile;
  /** The branch that the conversation began at, where that is not the sequence's first. */
  readonly began: string | undefined;
  onChange(change: Partial<WhatIf>): void;
  onRestart(): void;
}

/** What can be played out differently, a chip each. */
export function WhatIfRow({ program, whatIf, profile, began, onChange, onRestart }: WhatIfRowProps) {
  const { bot } = program;
  const splits = useMemo(() => splitsOf(program), [program]);
  return (
    <Toolbar class="what-if" label={strings.whatIf}>
      {began !== undefined && <BeganChip branch={began} onRestart={onRestart} />}
      <ChannelChip {...{ program, whatIf, onChange }} />
      <VisitorChip attributes={bot.attributes} {...{ ...whatIf, profile, onChange }} />
      <AgentsChip agents={bot.agents} online={whatIf.online} onChange={(online) => onChange({ online })} />
      <SwitchChip
        {...strings.popups}
        value={whatIf.popups}
        next={whatIf.popups === 'allowed' ? 'blocked' : 'allowed'}
        unusual={whatIf.popups !== 'allowed'}
        onSwitch={(popups) => onChange({ popups })}
      />
      <WebhookChips {...bot} supposed={whatIf.webhooks} onChange={(webhooks) => onChange({ webhooks })} />
      <SplitChips splits={splits} parts={whatIf.parts} onChange={(parts) => onChange({ parts })} />
      <SwitchChip
        {...strings.pauses}
        value={whatIf.pauses}
        next={whatIf.pauses === 'played' ? 'skipped' : 'played'}
        unusual={whatIf.pauses !== 'played'}
        onSwitch={(pauses) => onChange({ pauses })}
      />
    </Toolbar>
  );
}

function ChannelChip({ program, whatIf, onChange }: Pick<WhatIfRowProps, 'program' | 'whatIf' | 'onChange'>) {
  const channels = chosenSequence(program.bot, whatIf)?.channels ?? [];
  if (channels.length < 2) return null;
  const value = channels.find((each) => each === whatIf.channel) ?? channels[0] ?? 'chat';
  return (
    <SwitchChip
      {...strings.channel}
      value={value}
      next={value === 'chat' ? 'sms' : 'chat'}
      unusual={value !== channels[0]}
      onSwitch={(channel) => onChange({ channel })}
    />
  );
}
