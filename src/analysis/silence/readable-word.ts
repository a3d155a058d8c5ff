/** Clusters that begin and end a syllable of an English word. Closed sets of the language. */
const onsets =
  'bl|br|ch|cl|cr|dr|fl|fr|gh|gl|gr|kn|ph|pl|pr|qu|rh|sc|scr|sh|shr|sk|sl|sm|sn|sp|spl|spr|st|str|sw|th|thr|tr|tw|wh|wr|phth|chl|chr|thr|phr|[b-df-hj-np-tv-z]';
const codas =
  'ck|cks|ct|cts|ff|ft|ght|ld|lf|lk|ll|lls|lm|lp|lt|mb|mp|mps|nce|nch|nd|nds|ng|ngs|nk|ns|nt|nts|ps|pt|rch|rd|rds|rf|rk|rks|rl|rm|rn|rp|rs|rst|rt|rts|sh|sk|sm|sp|ss|st|sts|tch|th|tt|tts|wn|ws|x|zz|[b-df-hj-np-tv-z]s?';
const vowels = '[aeiouy]{1,3}';
const readable = new RegExp(`^(?:${onsets})?${vowels}(?:(?:${codas})?(?:${onsets})?${vowels})*(?:${codas})?$`, 'iu');

/** Shorter ones can be read by chance: TAND, VAST. */
const fewestLetters = 5;

/** Whether capitals can be read out as a word of English, as no chance row of initials of this length can: FRIDAY, TISCO. */
export function readsAsForeignWord(word: string): boolean {
  return word.length >= fewestLetters && readable.test(word);
}
