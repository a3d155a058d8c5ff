const irregularAdverbs: Readonly<Record<string, string>> = {
  good: 'well',
  fast: 'fast',
  hard: 'hard',
  far: 'far',
  long: 'long',
  full: 'fully',
  large: 'largely',
};

/** The adverb of an adjective: steady, steadily. Daily needs no ending. */
export function adverbOf(adjective: string): string {
  const [, before = '', last = adjective] = /^(.* )(.*)$/.exec(adjective) ?? [];
  if (before !== '') return before + adverbOf(last);
  const known = irregularAdverbs[adjective];
  if (known !== undefined) return known;
  if (/ly$/.test(adjective)) return adjective;
  if (/[^aeiou]y$/.test(adjective)) return adjective.replace(/y$/, 'ily');
  if (/[^aeiou]le$/.test(adjective)) return adjective.replace(/e$/, 'y');
  return /ic$/.test(adjective) ? `${adjective}ally` : `${adjective}ly`;
}

const irregular: Readonly<Record<string, readonly [string, string]>> = {
  good: ['better', 'best'],
  bad: ['worse', 'worst'],
  far: ['further', 'furthest'],
  many: ['more', 'most'],
  much: ['more', 'most'],
  few: ['fewer', 'fewest'],
  little: ['less', 'least'],
};

/** An adjective compared: higher, busiest, more effective. Words of one syllable, and of two in -y, take an ending. */
export function comparedOf(adjective: string, degree: 'comparative' | 'superlative'): string {
  const known = irregular[adjective];
  if (known !== undefined) return known[degree === 'comparative' ? 0 : 1];
  const ending = degree === 'comparative' ? 'er' : 'est';
  if (/^[^aeiou\s]*[aeiou]+[^aeiou\s]*[^aeiou\s]y$/.test(adjective)) return adjective.replace(/y$/, `i${ending}`);
  if (/^[^aeiou]*[aeiou]+[^aeiou\s]*e$/.test(adjective)) return adjective + ending.slice(1);
  if (/^[^aeiou]*[aeiou][bdgmnt]$/.test(adjective)) return adjective + adjective.slice(-1) + ending;
  if (/^[^aeiou\s]*[aeiou]+[^aeiou\s]+$/.test(adjective)) return adjective + ending;
  return `${degree === 'comparative' ? 'more' : 'most'} ${adjective}`;
}
