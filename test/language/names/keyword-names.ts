/**
 * Every place where a name may stand, as a whole source without errors. Each makes one thing of the name and refers to
 * it, so that a keyword that is not read as a name cannot go unnoticed.
 */
export const namePlaces: Readonly<Record<string, (name: string) => string>> = {
  'an attribute that is asked for': (name) => inBranch(`ask ${name} "Well?"`, `attribute ${name}`),
  'an attribute with a label': (name) => inBranch(`ask ${name} "Well?"`, `attribute ${name} "Label" : text`),
  'attributes in a row': (name) => `attribute ${name}\nattribute zz : "Ab" | "Cd"\nattribute z3`,
  'an attribute in texts': (name) =>
    inBranch(`reply "a {${name}} b {${name}|c}" note """{${name}|d}"""`, `attribute ${name}`),
  'an attribute that is set, cleared and added to': (name) =>
    inBranch(`set ${name} 1 clear ${name} add 5 to ${name} add -1 to ${name}`, `attribute ${name} : number`),
  'an attribute that options and cards save': (name) =>
    `attribute ${name}\nsequence S {
      branch B { reply "Well?" options saves ${name} { "Yes" -> C } }
      branch C { cards saves ${name} { card "Yes" { text "Text" -> B } } }
    }`,
  'an attribute that a webhook saves': (name) =>
    `attribute ${name}\nattribute zz\nwebhook w get "https://a.example" { save ${name} from "p" save zz from "q" }`,
  'an attribute in conditions': (name) =>
    inBranch(
      `if ${name} is "2026-11-22" -> B
       if ${name} is known and zz is not known or ${name} is not unknown -> B
       if not ${name} contains "2" and (${name} starts with "2" or not (${name} >= "2026-11-22")) -> B
       if not (${name} < "2026-11-22") -> B`,
      `attribute ${name} : date\nattribute zz`,
    ),
  'an agent': (name) =>
    `agent ${name} "Label"\nagent zz\nsequence S {
      branch B { note "{@${name}} {@zz}" chat with agent ${name} else -> C }
      branch C { chat with agent ${name} }
    }`,
  'a department': (name) =>
    `agent zz\ndepartment ${name} "Label" { zz }\ndepartment z3 { zz }\nsequence S {
      branch B { chat with department ${name} else -> C }
      branch C { chat with department z3 }
    }`,
  'an agent of a department': (name) =>
    `agent ${name}\nagent zz\ndepartment d { ${name}, zz }\ndepartment e "Label" { zz, ${name} }\ndepartment f {
      ${name},
      zz
    }`,
  'a conversational bot': (name) =>
    `bot ${name} "Label"\nbot zz\nsequence S { branch B { reply "Hi!" invite bot ${name} } branch C { reply "Hi!" invite bot zz } }`,
  'a webhook': (name) =>
    inBranch(
      `call ${name} call zz call ${name} else -> B`,
      `webhook ${name} get "https://a.example"\nwebhook zz post "https://b.example" { }`,
    ),
  'a sequence': (name) =>
    `sequence ${name} "Title" { branch B { reply "Hi!" invite sequence ${name} } }
     scenario "It works" of ${name} { expect invite sequence ${name} expect at B }`,
  'a branch after arrows': (name) =>
    `attribute a\nwebhook w get "https://a.example"\nsequence S {
      branch ${name} "Title" { reply "Hi!" if a is known -> ${name} call w else -> ${name} -> ${name} }
      branch C { reply "Well?" options { "aa" -> ${name} "bb" -> ${name} otherwise -> ${name} } }
      branch D { reply "Well?" options { "aa" } -> ${name} }
      branch E { cards { card "Yes" { -> ${name} text "Text" } card "No" { text "Text" -> ${name} } } }
      branch F { split { 50% -> ${name} 50% -> ${name} } }
      branch G { widget calendly -> ${name} }
      branch H { wait 1s -> ${name} }
    }`,
  'a branch gone to': (name) =>
    `sequence S {
      branch ${name} { reply "Hi!" options { "Back" -> Back "Bye" -> Bye } }
      branch Back { reply "Once more." goto ${name} }
      branch Bye { reply "Bye!" close }
    }\nscenario "It works" of S { expect at ${name} expect closed }`,
  'facts of a scenario': (name) =>
    `attribute ${name}\nattribute zz\n${['w', 'v', 'u', 't'].map((hook) => `webhook ${hook} get "https://a.example" { save ${name} from "v" save zz from "z" }`).join('\n')}
     sequence S { branch B { call w call v call u call t reply "Hi {zz}!" end } }
     scenario "It works" of S {
       given ${name} "v" given w answers { ${name} "x" zz "y" } given v answers { zz "x" ${name} 5 }
       given u answers { zz 5
         ${name} "y" }
       given t fails
       expect ${name} is "v" expect ${name} is unknown expect ${name} is 5
     }`,
  'webhooks in a scenario': (name) =>
    `webhook ${name} get "https://a.example"\nsequence S { branch B { reply "Hi!" call ${name} end } }
     scenario "It works" of S { given ${name} fails given ${name} answers { } bot "Hi!" }`,
};

function inBranch(actions: string, declarations: string): string {
  return `${declarations}\nsequence S { branch B { reply "Hi!" ${actions}\n end } }`;
}
