import type { GrammarRule, Lexicon, RuleSymbol } from '../../model/lexicon.ts';
import { matchKey } from '../../text/index.ts';
import type { WrittenRule } from './lexicon-schema.ts';
import { symbolsIn } from './rule-symbols.ts';

/** Reads rules as they are written. Symbols come again and again: each is read once. */
export function readRules(written: readonly WrittenRule[]): Pick<Lexicon, 'symbols' | 'rules'> {
  const symbols: RuleSymbol[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (symbol: string): number => {
    const known = numbers.get(symbol) ?? symbols.push(readSymbol(symbol)) - 1;
    numbers.set(symbol, known);
    return known;
  };
  const rules = written.map(({ makes, of, en, cost = 1 }): GrammarRule => {
    const parts = symbolsIn(of);
    return {
      name: `${makes} = ${of}`,
      makes: numberOf(makes),
      of: parts.map((symbol) => numberOf(symbol.replace('*', ''))),
      head: Math.max(
        0,
        parts.findIndex((symbol) => symbol.includes('*')),
      ),
      en,
      cost,
    };
  });
  return { symbols, rules };
}

/** `np[plural !person]`, `np[person/body]`, `'việc'`. */
function readSymbol(written: string): RuleSymbol {
  const quoted = /^'(.+)'$/.exec(written)?.[1];
  if (quoted !== undefined) return { category: `'${matchKey(quoted)}'`, needs: [], some: [], bars: [] };
  const [, category = '', list = ''] = /^([^[\]]+)(?:\[(.*)\])?$/.exec(written) ?? [];
  const asked = list.split(/[ ,]+/).filter(Boolean);
  return {
    category,
    needs: asked.filter((feature) => /^[^!/]+$/.test(feature)),
    some: asked.filter((feature) => feature.includes('/')).flatMap((feature) => feature.split('/')),
    bars: asked.flatMap((feature) => (feature.startsWith('!') ? [feature.slice(1)] : [])),
  };
}
