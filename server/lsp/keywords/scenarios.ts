// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets mark their placeholders like this

import { type HelpTable, rows } from './row.js';

/** Words of scenarios. */
export const scenarioWords: HelpTable = rows('scenario', {
  Given: ['What holds before the chat begins.', 'given ${1:@text-attribute:name} "${2:Ann}"'],
  NobodyOnline: ['No agent is online.', 'given nobody online'],
  PopupsBlocked: ["The visitor's browser opens no new windows.", 'given popups blocked'],
  ChannelFact: ['The channel that the scenario runs on.', 'given channel sms'],
  SplitFact: ['Which part of a split is taken; one line for each split that is met.', 'given split 1'],
  'CallFact.answers': ['What a webhook answers.', 'given stock answers { left 3 }'],
  'CallFact.fails': ['A webhook that does not work.', 'given stock fails'],
  BotSays: ["A message since the visitor's last turn reads like this.", 'bot "${1:Hi!}"'],
  VisitorTurn: ['Picks the bubble or card of that label, else types the text.', 'visitor "${1:Hello}"'],
  'VisitorTurn.completes': ['The visitor gets done with a widget app.', 'visitor completes calendly'],
  'VisitorTurn.cancels': ['The visitor breaks a widget app off.', 'visitor cancels calendly'],
  Expect: [
    "What happened since the visitor's last turn, or holds now.",
    'expect ${1:@text-attribute:name} is "${2:Ann}"',
  ],
  ExpectTag: ['A tag was assigned.', 'expect tag case "order"'],
  ExpectNote: ['A note was added.', 'expect note "Ann"'],
  'ExpectNote.on': ['Where the note was added.', 'expect note on contact "Ann"'],
  ExpectLead: ['A lead was sent, posted or handed to a CRM.', 'expect lead to "sales@shop.example"'],
  ExpectRedirect: ['A page was opened in a new window.', 'expect redirect to "https://shop.example"'],
  ExpectOpened: ['The link of a card was opened.', 'expect opened "https://shop.example/menu"'],
  ExpectWidget: ['A widget app was started.', 'expect widget calendly'],
  ExpectChat: ['The conversation was handed over to people.', 'expect chat with department sales'],
  ExpectInvite: ['The conversation was handed over to another bot.', 'expect invite sequence Feedback'],
  ExpectClosed: ['The case was closed.', 'expect closed'],
  ExpectAt: ['The branch where the chat waits or ended.', 'expect at Confirm'],
  ExpectValue: ['The value that an attribute has now.', 'expect name is "Ann"'],
  'ExpectValue.unknown': ['The attribute has no value.', 'expect name is unknown'],
});
