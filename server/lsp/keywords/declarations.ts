// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets mark their placeholders like this

import { type HelpTable, rows } from './row.js';

/** Words at the top of a file, in declarations and in the head of a sequence. */
export const declarationWords: HelpTable = {
  ...rows('file', {
    Import: ['Makes what another file declares visible here.', 'import "./${1:people}.seqbot"'],
    Attribute: [
      "A Visitor Attribute: something the bot knows or asks, kept on the visitor's profile.",
      'attribute ${1:name} "${2:Your name}"',
    ],
    'SimpleType.text': ['Any text. This is what an attribute without a type is.', 'attribute wish : text'],
    'SimpleType.email': ['An email address; anything else is asked for again.', 'attribute email : email'],
    'SimpleType.phone': ['A phone number of 7 to 15 digits.', 'attribute mobile : phone'],
    'SimpleType.date': ['A day, written like 2026-11-22.', 'attribute birthday : date'],
    'SimpleType.url': ['A web address that begins with http or https.', 'attribute homepage : url'],
    NumberType: ['A number, between two others if they are given.', 'attribute rating : number 1..5'],
    Agent: ['A person who chats.', 'agent ${1:maya} "${2:Maya Chen}"'],
    Department: ['A team of agents.', 'department ${1:sales} "${2:Sales}" { ${3:@agent:maya} }'],
    ConversationalBot: [
      'A Conversational Bot that this bot can hand over to.',
      'bot ${1:helper} "${2:The helper}"',
    ],
    Webhook: [
      'An HTTP call whose answer fills attributes.',
      'webhook ${1:stock} ${2|get,post|} "${3:https://shop.example/stock}" {\n\tsave ${4:@attribute:name} from "${5:answer.name}"\n}',
    ],
    'Webhook.get': [
      'The call asks for something and sends no body.',
      'webhook stock get "https://shop.example/stock"',
    ],
    'Webhook.post': [
      'The call sends fields or a body.',
      'webhook order post "https://shop.example/orders" { field "pizza" "{pizza}" }',
    ],
    Sequence: [
      'A Sequence Bot: a predictable conversation. It starts at its first branch.',
      'sequence ${1:Welcome} "${2:Welcome}" {\n\tbranch ${3:Start} {\n\t\treply "${4:Hi!}"\n\t\tend\n\t}\n}',
    ],
    Scenario: [
      'A chat log that must come true, to test a sequence with.',
      'scenario "${1:A visitor says hello}" of ${2:@sequence:Welcome} {\n\tbot "${3:Hi!}"\n\tvisitor "${4:Hello}"\n}',
    ],
  }),
  ...rows('webhook', {
    Header: ['A header that is sent with the call.', 'header "${1:Accept}" "${2:application/json}"'],
    Field: ['A field of the JSON that is sent; escaping is done.', 'field "${1:name}" "${2:{name\\}}"'],
    Body: ['What is sent, as it stands.', 'body "${1:{name\\}}"'],
    Save: [
      'Puts a part of the answer into an attribute.',
      'save ${1:@attribute:name} from "${2:answer.name}"',
    ],
  }),
  ...rows('sequence', {
    Channels: ['Where the sequence runs; in the chat if nothing is said.', 'channels ${1|chat,sms|}'],
    'ChannelName.chat': ['The chat window on a website.', 'channels chat'],
    'ChannelName.sms': ['Text messages. Bubbles and cards become a numbered list.', 'channels chat, sms'],
    SkipKnown: ['Visitors are not asked again for what is already known of them.', 'skip known attributes'],
    Branch: [
      'A part of a sequence: actions that are played from top to bottom. Arrows lead from branch to branch.',
      'branch ${1:Next} {\n\treply "${2:Hi!}"\n\t$0\n}',
    ],
  }),
};
