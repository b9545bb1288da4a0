import type { Assignee, RenderedText } from '../../../../../language/runtime/effect.js';
import type { Program } from '../../../../../language/runtime/program.js';
import type { EffectOf } from '../../state/entry.js';
import type { TimelineEvent } from '../../state/timeline.js';
import { strings } from '../../strings.js';
import { splitsOf } from '../../suppositions.js';
import { useActions } from '../actions.js';
import { PlainView } from '../markdown-view.js';

type Type = TimelineEvent['type'];

const ICONS: { readonly [K in Exclude<Type, 'lead'>]: string } = {
  note: 'note',
  tag: 'tag',
  case: 'organization',
  offline: 'circle-slash',
  'invite-bot': 'hubot',
  'invite-sequence': 'arrow-right',
  call: 'globe',
  'call-done': 'reply',
  misfit: 'warning',
  split: 'repo-forked',
  ended: 'archive',
};

const DELIVERIES = { send: 'mail', post: 'cloud-upload', sync: 'sync' } as const;

/** The icon of an event. */
export function iconOf(event: TimelineEvent): string {
  return event.type === 'lead' ? DELIVERIES[event.delivery] : ICONS[event.type];
}

/** An event in words. */
export function TimelineText({ event }: { readonly event: TimelineEvent }) {
  const { program } = useActions();
  const { timeline } = strings;
  switch (event.type) {
    case 'note':
      return <Note on={event.on} text={event.text} />;
    case 'tag':
      return <Tag on={event.on} tag={event.tag} />;
    case 'lead':
      return <Lead lead={event} />;
    case 'case':
      return <PendingCase assignee={event.assignee} online={event.online} />;
    case 'offline':
      return <Offline assignee={event.assignee} />;
    case 'invite-bot':
      return <>{timeline.inviteBot(program.bots.get(event.bot)?.label ?? event.bot)}</>;
    case 'invite-sequence':
      return (
        <>
          {timeline.inviteSequence(program.sequenceNames.get(event.sequence)?.source.title ?? event.sequence)}
        </>
      );
    case 'call':
      return <>{timeline.call(event.webhook)}</>;
    case 'call-done':
      return <>{timeline.callDone[event.late ? 'late' : event.outcome](event.webhook)}</>;
    case 'misfit':
      return <>{timeline.misfit(event.attribute, event.value)}</>;
    case 'split':
      return <Part at={event.at} part={event.part} />;
    case 'ended':
      return <>{timeline.closed}</>;
  }
}

function Note({ on, text }: { readonly on: EffectOf<'note'>['on']; readonly text: RenderedText }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: several notes are not several regions.
    <div class="note-paper" role="group" aria-label={strings.timeline.note[on]}>
      <PlainView text={text} />
      <small aria-hidden="true">{strings.timeline.note[on]}</small>
    </div>
  );
}

function Tag({ on, tag }: Pick<EffectOf<'tag'>, 'on' | 'tag'>) {
  return (
    <>
      {strings.timeline.tag[on]} <span class="tag-label">{tag}</span>
    </>
  );
}

function Lead({ lead: { delivery, to, details } }: { readonly lead: EffectOf<'lead'> }) {
  const { lead, emptyLead } = strings.timeline;
  return (
    <div class="lead-sheet">
      {lead[delivery]} <strong>{to}</strong>
      {details.length === 0 && <small>{emptyLead}</small>}
      <dl>
        {details.map(({ attribute, value }) => (
          <div key={attribute}>
            <dt>{attribute}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Part({ at, part }: Pick<EffectOf<'split'>, 'at' | 'part'>) {
  const { program } = useActions();
  const { split } = splitsOf(program).find((each) => each.at === at) ?? {};
  const { share, target } = split?.parts[part] ?? {};
  return (
    <>
      {share === undefined || target === undefined
        ? strings.timeline.split(part)
        : strings.timeline.splitTo(share, target)}
    </>
  );
}

function PendingCase({ assignee, online }: Pick<EffectOf<'case'>, 'assignee' | 'online'>) {
  const { program } = useActions();
  const { timeline } = strings;
  const names = online.map((name) => program.agents.get(name)?.label ?? name).join(', ');
  return (
    <>
      {timeline.caseFor} <strong>{whomOf(program, assignee)}</strong>
      <small class={names === '' ? 'away' : 'there'}>
        {names === '' ? timeline.nobodyOnline : timeline.online(names)}
      </small>
    </>
  );
}

function Offline({ assignee }: { readonly assignee: Assignee }) {
  const { program } = useActions();
  return <>{strings.timeline.offline(whomOf(program, assignee))}</>;
}

function whomOf({ agents, departments }: Program, assignee: Assignee): string {
  const name = assignee.kind === 'agent' ? assignee.agent : assignee.department;
  if (name === undefined) return strings.timeline.everyone[assignee.kind];
  const declared = assignee.kind === 'agent' ? agents.get(name) : departments.get(name);
  return declared?.label ?? name;
}
