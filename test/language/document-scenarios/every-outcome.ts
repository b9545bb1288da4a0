/** A bot with an outcome of every kind, scenarios for some of them, and a second file. */
export const FILES = {
  'bot.seqbot': `import "./more.seqbot"
attribute name
attribute size : "Small" | "Large"
attribute stock : number
department sales "Sales"
webhook count get "https://pizza.example/stock" { save stock from "left" }
webhook ping post "https://pizza.example/ping"

sequence Main {
  skip known attributes
  branch Start {
    ask name "Name?" retry "Again?"
    ask size "Size?"
    if name is "Ann" {
      note "Ann"
    } else {
      tag case "other"
    }
    if size is "Large" -> Cards
    options {
      "Look" -> Cards
      "Person" -> Person
      "Test" -> Test
      "More" -> More
      otherwise -> Start
    }
  }
  branch Cards {
    cards {
      card "Menu" { link "https://pizza.example/menu" }
      card "Both" { link "https://pizza.example/both" -> Done }
      card "Shown" { text "Only shown" }
      card "Go" { -> Done }
    }
  }
  branch Person { chat with department sales else -> Done }
  branch Test {
    call ping
    call count else -> Done
    split { 50% -> Done 50% -> App }
  }
  branch App { widget calendly -> Done }
  branch Done { reply "Done" image "https://pizza.example/a.png" close }
  branch More { invite sequence Second }
}

scenario "Large" of Main {
  given split 1
  visitor "Ann"
  visitor "Large"
  visitor "Menu"
  visitor "Both"
  bot "Done"
}

scenario "Away" of Main {
  given name "Bob"
  given nobody online
  visitor "Small"
  visitor "Person"
  expect closed
}

scenario "Away" of Main {
  visitor "Bob"
  bot "Sise?"
}
`,
  'more.seqbot': `sequence Second { branch Begin { reply "Second" end } branch Lost { end } }
scenario "Away" of Second { bot "Second" }
`,
};
