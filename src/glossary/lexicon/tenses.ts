import type { GrammarRule, Lexicon, RuleSymbol } from '../../model/lexicon.ts';
import { remembered } from '../../text/index.ts';

/**
 * A verb phrase with a word of the kind `tense` (đã, sẽ) has a tense of its own: it tells what somebody does. So it stands in no part of a
 * rule that is said without a tense: «cho phép các hộ …, chính phủ đã hỗ trợ» allows nobody to have supported. A rule that means such a
 * phrase asks for it: `vp[tense]`.
 * @returns the rules, where those that have such a word make such phrases, and those that say a phrase without a tense bar them
 */
export function withTenses({ symbols, rules, kinds }: Pick<Lexicon, 'symbols' | 'rules' | 'kinds'>): {
  readonly symbols: readonly RuleSymbol[];
  readonly rules: readonly GrammarRule[];
} {
  const all = [...symbols];
  const marks = new Set(kinds[tense]?.map((word) => `'${word}'`));
  const isMark = symbols.map(({ category }) => marks.has(category));
  const isVerbPhrase = symbols.map(({ category }) => category === 'vp');
  const told = remembered((at: number) => {
    const symbol = symbols[at];
    return symbol === undefined ? at : all.push({ ...symbol, needs: [...symbol.needs, tense] }) - 1;
  });
  const untold = remembered((at: number) => {
    const symbol = symbols[at];
    return symbol === undefined || symbol.needs.includes(tense)
      ? at
      : all.push({ ...symbol, bars: [...symbol.bars, tense] }) - 1;
  });
  const changed = rules.map((rule): GrammarRule => {
    const { makes, of, en } = rule;
    if (!of.some((symbol) => isVerbPhrase[symbol])) return rule;
    const without = partsWithoutTense(en);
    return {
      ...rule,
      makes: isVerbPhrase[makes] && of.some((symbol) => isMark[symbol]) ? told(makes) : makes,
      of: of.map((symbol, part) => (isVerbPhrase[symbol] && without.has(part) ? untold(symbol) : symbol)),
    };
  });
  return { symbols: all, rules: changed };
}

const tense = 'tense';

/** The parts that are said in a form without a tense, by their place. */
function partsWithoutTense(en: string): ReadonlySet<number> {
  return new Set(
    Array.from(en.matchAll(/(?<=^| )(\d+)\.(?:to|bare|ing|reduced)(?= |$)/g), ([, part]) => Number(part) - 1),
  );
}
