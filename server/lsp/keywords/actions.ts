// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets mark their placeholders like this

import { type HelpTable, rows } from './row.js';

/** Words of actions: what stands in a branch. */
export const actionWords: HelpTable = {
  ...rows('branch', {
    Reply: ['Bot Reply: says something. Markdown, and {attributes} are filled in.', 'reply "${1:Hi!}"'],
    Image: [
      'Shows a picture, as part of the reply before it.',
      'image "${1:https://shop.example/picture.png}"',
    ],
    Video: ['Shows a video, as part of the reply before it.', 'video "${1:https://shop.example/film.mp4}"'],
    Ask: [
      'Visitor Attribute: asks for one and waits until the answer fits its type.',
      'ask ${1:@attribute:name} "${2:What should we call you?}"',
    ],
    'Ask.retry': [
      'What is said when an answer does not fit.',
      'ask email "Your email?" retry "That is no email address."',
    ],
    Options: [
      'Bubble Options: bubbles to pick from. Ends the branch.',
      'options {\n\t"${1:Yes}" -> ${2:@branch:Next}\n\t"${3:No}" -> ${4:@branch:Bye}\n}',
    ],
    'Options.saves': [
      'Keeps the label that was picked in an attribute.',
      'options saves size { "Small" -> Next "Large" -> Next }',
    ],
    Cards: [
      'Card Response: cards with pictures to pick from.',
      'cards {\n\tcard "${1:Margherita}" { text "${2:Tomato, mozzarella}" -> ${3:@branch:Next} }\n}',
    ],
    'Cards.saves': [
      'Keeps the title that was picked in an attribute.',
      'cards saves pizza { card "Diavola" { -> Next } }',
    ],
    Widget: [
      'Chat Widget: runs an app in the chat, and goes on when it is done.',
      'widget ${1|calendly,article-search,book-meeting,chili-piper,get-a-demo,jotform,mailchimp,oncehub,stripe,typeform|} -> ${2:@branch:Next}',
    ],
    Goto: ['Go to: back to an earlier branch, whose text is shown again.', 'goto ${1:@branch:Welcome}'],
    Redirect: [
      'Redirect to: opens a page in a new window; the chat stays.',
      'redirect to "${1:https://shop.example}"',
    ],
    SendLead: [
      "Send Lead: sends the visitor's contact details by email.",
      'send lead to "${1:sales@shop.example}"',
    ],
    PostLead: [
      "Post Lead: posts the visitor's contact details to an address.",
      'post lead to "${1:https://shop.example/leads}"',
    ],
    SyncLead: [
      "Sync to CRM: hands the visitor's contact details to a CRM.",
      'sync lead to "${1:Salesforce}"',
    ],
    Note: ['Add a Note: for agents only, on the case unless said otherwise.', 'note "${1:{name\\}}"'],
    'Note.on': ['Where the note is added: on the contact or on the case.', 'note on contact "{name}"'],
    Tag: [
      'Assign Tag: marks the contact or the case; visitors do not see it.',
      'tag ${1|case,contact|} "${2:order}"',
    ],
    'Subject.contact': ['On the visitor, for this and all later conversations.', 'tag contact "Regular"'],
    'Subject.case': ['On this conversation.', 'tag case "order"'],
    Chat: [
      'Chat with Agent, Chat with Department: hands the conversation over to people. Ends the branch.',
      'chat with ${1|department,agent|} ${2:@department:sales}',
    ],
    'Assignee.all': ['Everyone who is online sees the case.', 'chat with all agents'],
    'Assignee.agents': ['Everyone who is online sees the case.', 'chat with all agents'],
    'Assignee.departments': ['Everyone of every department sees the case.', 'chat with all departments'],
    'Assignee.agent': ['One person sees the case.', 'chat with agent maya'],
    'Assignee.department': ['Everyone of one team sees the case.', 'chat with department sales'],
    Else: ['Where to go when nobody is online, or a call fails.', 'chat with all agents else -> Back'],
    Invite: [
      'Invite Sequence Bot, Invite Conversational Bot: hands over to another bot. Ends the branch.',
      'invite ${1|sequence,bot|} ${2:@sequence:Feedback}',
    ],
    'Invitee.bot': ['Invite Conversational Bot: it takes the conversation over.', 'invite bot helper'],
    'Invitee.sequence': [
      'Invite Sequence Bot: goes on in another sequence and does not come back.',
      'invite sequence Feedback',
    ],
    Close: ['Close Conversation: the case is closed.', 'close'],
    End: ['Ends the sequence; the case stays open.', 'end'],
    If: [
      'Condition: does something, or goes to another branch, only if it holds.',
      'if ${1:@attribute:name} is known {\n\t${2:reply "Welcome back!"}\n}',
    ],
    'If.else': [
      'What is done when the condition does not hold.',
      'if name is known { reply "Welcome back!" } else { reply "Hi!" }',
    ],
    SetValue: ['Gives an attribute a value.', 'set ${1:@text-attribute:name} "${2:Ann}"'],
    AddNumber: [
      'Adds a number to an attribute; an unknown one counts as 0.',
      'add ${1:1} to ${2:@number-attribute:score}',
    ],
    Clear: ['Makes an attribute unknown again.', 'clear ${1:@attribute:name}'],
    Call: [
      'Makes the HTTP call of a webhook, which fills its attributes.',
      'call ${1:@webhook:stock} else -> ${2:@branch:Sorry}',
    ],
    Split: [
      'A/B test: sends each visitor one of several ways by chance. The parts make 100%.',
      'split {\n\t${1:50}% -> ${2:@branch:A}\n\t${3:50}% -> ${4:@branch:B}\n}',
    ],
    Wait: ['A typing pause of at most 15s.', 'wait ${1:2s}'],
    Condition: ['Holds if one of its sides does.', 'if name is known or email is known -> Known'],
    AndCondition: [
      'Holds if both of its sides do. It binds tighter than "or".',
      'if name is known and email is known -> Known',
    ],
    NotCondition: ['Holds if what follows does not.', 'if not name is known -> Ask'],
    IsCheck: ['Compares; letter case does not matter.', 'if pizza is "Diavola" -> Hot'],
    'IsCheck.not': [
      'Holds if the attribute has another value, or none.',
      'if pizza is not "Diavola" -> Mild',
    ],
    'IsCheck.known': ['Holds if the attribute has a value.', 'if name is known -> Known'],
    'IsCheck.unknown': ['Holds if the attribute has no value.', 'if name is unknown -> Ask'],
    'OrderOperator.contains': [
      'Holds if the value has a text in it; letter case does not matter.',
      'if wish contains "refund" -> Refund',
    ],
    OrderOperator: [
      'Holds if the value begins with a text; letter case does not matter.',
      'if wish starts with "I want" -> Wishes',
    ],
  }),
  ...rows('options', {
    Otherwise: [
      'Where any other answer leads. Without it the bubbles are shown again.',
      'otherwise -> ${1:@branch:Unclear}',
    ],
  }),
  ...rows('cards', {
    Card: [
      'A card with a title, and any of a text, a picture, a link and an arrow.',
      'card "${1:Margherita}" { text "${2:Tomato, mozzarella}" -> ${3:@branch:Next} }',
    ],
  }),
  ...rows('card', {
    CardText: ['The text of the card.', 'text "${1:Tomato, mozzarella}"'],
    CardImage: ['The picture of the card.', 'image "${1:https://shop.example/picture.png}"'],
    CardLink: ['A page that the card opens; the chat waits on.', 'link "${1:https://shop.example/menu}"'],
  }),
};
