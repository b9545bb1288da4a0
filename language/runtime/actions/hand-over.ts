import type {
  ChatWithAgent,
  ChatWithDepartment,
  InviteConversationalBot,
  InviteSequenceBot,
} from '../../bot/bot.js';
import type { Assignee, Effect } from '../effect.js';
import type { Act, Behaviour } from '../instruction.js';
import { enterSequence } from '../jump.js';
import { end } from '../play.js';
import type { Site } from '../site.js';
import type { Online } from '../state.js';

/** Chat with Agent: that one, or all of the bot's. */
export function chatWithAgent({ agent, offline }: ChatWithAgent, site: Site): Behaviour {
  if (agent === undefined) {
    return handOver({ kind: 'agent' }, [...site.program.agents.keys()], offline, site);
  }
  return handOver({ kind: 'agent', agent: site.agent(agent).name }, [agent], offline, site);
}

/** Chat with Department: that one, or all of the bot's. */
export function chatWithDepartment({ department, offline }: ChatWithDepartment, site: Site): Behaviour {
  if (department === undefined) {
    const members = [...site.program.departments.values()].flatMap(({ agents }) => agents);
    return handOver({ kind: 'department' }, [...new Set(members)], offline, site);
  }
  const { name, agents } = site.department(department);
  return handOver({ kind: 'department', department: name }, agents, offline, site);
}

/** A pending case for those who are online; when nobody is, the way out, or else a case that stays pending. */
function handOver(
  assignee: Assignee,
  members: readonly string[],
  offline: string | undefined,
  site: Site,
): Behaviour {
  const { at } = site;
  const away = offline === undefined ? undefined : goingOn(assignee, offline, site);
  const pending: Act = (play) => {
    const online = present(members, play.circumstances.online);
    play.effects.push({ at, type: 'case', assignee, online });
    end(play, at, 'agents');
  };
  if (away === undefined) return { act: pending };
  const taken = site.when('online', pending);
  return { act: (play) => (available(members, play.circumstances.online) ? taken(play) : away(play)) };
}

function goingOn(assignee: Assignee, offline: string, site: Site): Act {
  const effect: Effect = { at: site.at, type: 'offline', assignee };
  const jump = site.jump(offline);
  return site.when('offline', (play) => {
    play.effects.push(effect);
    jump(play);
  });
}

/** With everyone online somebody is there, even in a team whose members the bot does not list. */
function available(members: readonly string[], online: Online): boolean {
  return online === 'everyone' || present(members, online).length > 0;
}

function present(members: readonly string[], online: Online): readonly string[] {
  if (online === 'everyone') return members;
  return online === 'nobody' ? [] : members.filter((member) => online.includes(member));
}

/** Invite Conversational Bot. */
export function inviteConversationalBot({ bot }: InviteConversationalBot, site: Site): Behaviour {
  const { at } = site;
  const invited: Effect = { at, type: 'invite-bot', bot: site.bot(bot).name };
  return {
    act: (play) => {
      play.effects.push(invited);
      end(play, at, 'bot');
    },
  };
}

/** Invite Sequence Bot: goes on at the start of the other sequence, under its settings. */
export function inviteSequenceBot({ sequence }: InviteSequenceBot, { at, program }: Site): Behaviour {
  const invited: Effect = { at, type: 'invite-sequence', sequence };
  return {
    act: (play) => {
      const target = program.sequenceNames.get(sequence);
      if (target === undefined) return end(play, at, 'broken');
      play.effects.push(invited);
      enterSequence(play, target, at);
    },
  };
}
