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
    case 'fraction':
    case 'vague':
    case 'ratio':
    case 'score':
      return ['num', 'unit' in value && value.unit !== undefined ? ['counted'] : []];
    case 'money':
      return ['amount', ['money']];
    case 'percent':
      return ['amount', ['percent']];
    case 'quantity':
      if (spans.has(value.unit)) return ['amount', ['measure', 'span']];
      if (value.unit === 'tuoi') return ['amount', ['measure', 'age']];
      return ['amount', [measures.has(value.unit) ? 'measure' : 'counted']];
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
      return en.startsWith('ranked ') ? ['vp', []] : ['ord', []];
    case 'document':
    case 'citation':
      return ['name', ['document']];
    default:
      return ['amount', []];
  }
}

/** What conditions of senses may call a mention. */
export function classesOfMention(mention: Mention): readonly string[] {
  if (mention.kind === 'value') {
    return mention.value.type === 'date' || mention.value.type === 'period' ? ['time', 'num'] : ['num'];
  }
  if (mention.kind === 'place') return ['place', 'name', 'n'];
  return mention.kind === 'name' ? ['org', 'name', 'n'] : ['n'];
}
