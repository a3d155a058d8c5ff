import type { Concept } from '../model/concept.ts';
import type { Mention, ValueMention } from '../model/mention.ts';
import type { MeasureUnit } from '../model/symbols.ts';

/** What figures count and measure, by key. */
type Units = ReadonlyMap<string, MeasureUnit>;

/** The word class of a term by what its concept is. */
export function partOfSpeech(pos: Concept['pos']): string {
  if (pos === 'verb') return 'v';
  if (pos === 'adjective') return 'adj';
  return pos === 'phrase' ? 'phrase' : 'n';
}

/** The category and the features of a value. `units` are told by their keys. */
export function valueClass({ value, en }: ValueMention, units: Units): [string, readonly string[]] {
  switch (value.type) {
    case 'number':
      if (value.amount === '1' && value.to === undefined) return ['num', ['alone']];
      return ['num', []];
    case 'vague':
      if (value.currency !== undefined) return ['amount', ['money']];
      return value.unit === undefined ? ['num', []] : ['amount', featuresOf(value.unit, units)];
    case 'fraction':
    case 'ratio':
    case 'score':
      return ['num', 'unit' in value && value.unit !== undefined ? ['counted'] : []];
    case 'money':
      return ['amount', ['money']];
    case 'percent':
      return ['amount', ['percent']];
    case 'quantity':
      return ['amount', featuresOf(value.unit, units)];
    case 'date':
      if (en.startsWith('born ')) return ['born', []];
      return [
        'time',
        [value.date.length > 7 || (value.date.startsWith('--') && value.date.length > 4) ? 'day' : 'month'],
      ];
    case 'time':
      return ['time', [en.startsWith('from ') ? 'from' : 'clock']];
    case 'relative':
      return ['time', ['relative']];
    case 'part-of-year':
    case 'decade':
    case 'century':
      return ['time', ['month']];
    case 'period':
      // Until now, so that no day is told of: what has been done since 2015.
      if (en.startsWith('since ')) return ['adv', []];
      if (/ (?:tenure|term)$/.test(en)) return ['tenure', []];
      return ['time', [en.startsWith('from ') ? 'from' : 'period']];
    case 'ordinal':
      return en.startsWith('ranked ') ? ['vp', []] : ['ord', featuresOfRank(en)];
    case 'document':
    case 'citation':
      return ['name', ['document']];
    default:
      return ['amount', []];
  }
}

/** A rank may bring what is ranked (the seventh session, the 10th tenure) or wait for it: the 23rd. */
function featuresOfRank(en: string): readonly string[] {
  if (hasOwnNoun(en)) return ['held'];
  return /^the \S+$/.test(en) ? ['rank'] : [];
}

/** Whether a rank brings what is ranked, which is no part of another name: the seventh session; but the third, and a Council's 10th tenure. */
function hasOwnNoun(en: string): boolean {
  return /^the \S+ \S/.test(en) && !/ (?:tenure|term)$/.test(en);
}

/** What an amount of a unit is to the grammar: 120 ha of forest, but 120 households; two days earlier, but not two hectares earlier. */
function featuresOf(unit: string, units: Units): readonly string[] {
  const { measure, time } = units.get(unit) ?? {};
  return [measure === true ? 'measure' : 'counted', ...(time === undefined ? [] : [time])];
}

/** What conditions of senses may call a mention. */
export function classesOfMention(mention: Mention): readonly string[] {
  if (mention.kind === 'value') {
    return mention.value.type === 'date' || mention.value.type === 'period' ? ['time', 'num'] : ['num'];
  }
  if (mention.kind === 'place') return ['place', 'name', 'n'];
  return mention.kind === 'name' ? ['org', 'name', 'n'] : ['n'];
}
