import type { Concept } from '../model/concept.ts';
import type { Mention, ValueMention } from '../model/mention.ts';

/** The word class of a term by what its concept is. */
export function partOfSpeech(pos: Concept['pos']): string {
  if (pos === 'verb') return 'v';
  if (pos === 'adjective') return 'adj';
  return pos === 'phrase' ? 'phrase' : 'n';
}

/** Units of time, by key: two days earlier, but not two hectares earlier. */
const spans: ReadonlySet<string> = new Set([
  'giay',
  'phut',
  'gio',
  'ngay',
  'dem',
  'tuan',
  'thang',
  'quy',
  'nam',
  'thap-ky',
  'the-ky',
]);

/** The category and the features of a value. `measures` are the units that measure, by key: 120 ha of forest, but 120 households. */
export function valueClass({ value, en }: ValueMention, measures: ReadonlySet<string>): [string, readonly string[]] {
  switch (value.type) {
    case 'number':
      if (value.amount === '1' && value.to === undefined) return ['num', ['alone']];
      return ['num', []];
    case 'vague':
      if (value.currency !== undefined) return ['amount', ['money']];
      return value.unit === undefined ? ['num', []] : ['amount', featuresOf(value.unit, measures)];
    case 'fraction':
    case 'ratio':
    case 'score':
      return ['num', 'unit' in value && value.unit !== undefined ? ['counted'] : []];
    case 'money':
      return ['amount', ['money']];
    case 'percent':
      return ['amount', ['percent']];
    case 'quantity':
      return ['amount', featuresOf(value.unit, measures)];
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
      return en.startsWith('ranked ') ? ['vp', []] : ['ord', hasOwnNoun(en) ? ['held'] : []];
    case 'document':
    case 'citation':
      return ['name', ['document']];
    default:
      return ['amount', []];
  }
}

/** Whether a rank brings what is ranked, which is no part of another name: the seventh session; but the third, and a Council's 10th tenure. */
function hasOwnNoun(en: string): boolean {
  return /^the \S+ \S/.test(en) && !/ (?:tenure|term)$/.test(en);
}

/** What an amount of a unit is to the grammar. */
function featuresOf(unit: string, measures: ReadonlySet<string>): readonly string[] {
  if (spans.has(unit)) return ['measure', 'span'];
  if (unit === 'tuoi') return ['measure', 'age'];
  return [measures.has(unit) ? 'measure' : 'counted'];
}

/** What conditions of senses may call a mention. */
export function classesOfMention(mention: Mention): readonly string[] {
  if (mention.kind === 'value') {
    return mention.value.type === 'date' || mention.value.type === 'period' ? ['time', 'num'] : ['num'];
  }
  if (mention.kind === 'place') return ['place', 'name', 'n'];
  return mention.kind === 'name' ? ['org', 'name', 'n'] : ['n'];
}
