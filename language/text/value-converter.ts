import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';

/**
 * Leaves texts and numbers as they are written: what they mean depends on what surrounds them (see `content.ts`).
 * Names are compared in Unicode's composed form (NFC).
 */
export class SeqbotValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cst: CstNode): ValueType {
    if (rule.name === 'ID') return input.normalize('NFC');
    if (rule.name === 'SIZE') return input.replace(/[ \t]+/g, '').replace('×', 'x');
    return super.runConverter(rule, input, cst);
  }
}
