import type { Channel, Sequence } from '../../../../language/bot/bot.js';
import type { WhatIf } from '../state/what-if.js';
import { strings } from '../strings.js';

interface WhatIfRowProps {
  readonly sequence: Sequence | undefined;
  readonly channel: Channel;
  readonly whatIf: WhatIf;
  onChange(change: Partial<WhatIf>): void;
}

/** What can be played out differently, one switch each. */
export function WhatIfRow({ sequence, channel, whatIf, onChange }: WhatIfRowProps) {
  const { popups, pauses } = whatIf;
  const online = whatIf.online === 'everyone' ? 'everyone' : 'nobody';
  const usual = sequence?.channels[0] ?? 'chat';
  return (
    <section class="what-if" aria-label={strings.whatIf}>
      {sequence && sequence.channels.length > 1 && (
        <Switch
          {...strings.channel}
          value={channel}
          next={channel === 'chat' ? 'sms' : 'chat'}
          unusual={channel !== usual}
          onSwitch={(next) => onChange({ channel: next })}
        />
      )}
      <Switch
        {...strings.online}
        value={online}
        next={online === 'everyone' ? 'nobody' : 'everyone'}
        unusual={online !== 'everyone'}
        onSwitch={(next) => onChange({ online: next })}
      />
      <Switch
        {...strings.popups}
        value={popups}
        next={popups === 'allowed' ? 'blocked' : 'allowed'}
        unusual={popups !== 'allowed'}
        onSwitch={(next) => onChange({ popups: next })}
      />
      <Switch
        {...strings.pauses}
        value={pauses}
        next={pauses === 'played' ? 'skipped' : 'played'}
        unusual={pauses !== 'played'}
        onSwitch={(next) => onChange({ pauses: next })}
      />
    </section>
  );
}

interface SwitchProps<V extends string> {
  readonly name: string;
  readonly values: { readonly [K in V]: string };
  readonly value: V;
  readonly next: V;
  /** Whether this differs from what a visitor usually meets. */
  readonly unusual: boolean;
  onSwitch(next: V): void;
}

function Switch<V extends string>({ name, values, value, next, unusual, onSwitch }: SwitchProps<V>) {
  const hint = strings.switchTo(name, values[value], values[next]);
  return (
    <button
      type="button"
      class={unusual ? 'chip on' : 'chip'}
      title={hint}
      aria-label={hint}
      onClick={() => onSwitch(next)}
    >
      {name} <b>{values[value]}</b>
    </button>
  );
}
