/** Letters whose English names begin with a vowel sound: an SOE, an NGO. */
const vowelNamed = /^[AEFHILMNORSX]/u;

/** Acronyms of three letters that are said as words. Longer ones are when a vowel follows their first letter. */
const saidAsWords: ReadonlySet<string> = new Set(['RAM', 'ROM', 'SIM', 'LAN', 'SAR']);

/** A vowel letter with a consonant sound: a unit, a European, a one-off. “uni” is un + i in uninhabited and unimportant. */
const consonantSound = /^(?:uni(?!n|m|dent)|us(?!h)|ut[aeio]|ukr|ug[ai]|ur[aiou]|ubiq|eu|ewe|one(?!r)|once)/iu;
const silentH = /^(?:hour|hono|heir|honest)/iu;

/** `a` or `an`, by the sound of what follows: an SOE, a UN agency, an hour, a European, an 8% rise, an 11th. */
export function indefiniteArticle(nextWords: string): 'a' | 'an' {
  const first = /[\p{L}\p{N}][\p{L}\p{N},]*/u.exec(nextWords)?.[0] ?? '';
  return startsWithVowelSound(first) ? 'an' : 'a';
}

function startsWithVowelSound(word: string): boolean {
  if (/^\p{N}/u.test(word)) return figureStartsWithVowel(word);
  const stem = word.replace(/s$/u, '');
  if (isSpelledOut(stem)) return vowelNamed.test(stem);
  return wordStartsWithVowel(word);
}

/** Eight, eighty, eleven, eighteen: by the group of digits said first. Four digits without a comma may be a year: an 1898 law. */
function figureStartsWithVowel(figure: string): boolean {
  const digits = /^[\d,]*/u.exec(figure)?.[0] ?? '';
  if (digits.startsWith('8')) return true;
  const whole = digits.replaceAll(',', '');
  const saidInPairs = digits.length === 4;
  return /^1[18]/u.test(whole) && (saidInPairs || whole.length % 3 === 2);
}

/** Two capitals among a few letters make an acronym (SMEs, MoU), a single capital letter a name of its own (F-16). */
function isSpelledOut(word: string): boolean {
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals === 1) return word.length === 1;
  if (capitals < 2 || word.length > 6 || /^Ma?c\p{Lu}/u.test(word)) return false;
  if (saidAsWords.has(word)) return false;
  return word.length < 4 || !/^.[AEIOUaeiou]/u.test(word) || /^[AEIOU]/u.test(word);
}

function wordStartsWithVowel(word: string): boolean {
  const plain = word.normalize('NFD');
  if (silentH.test(plain)) return true;
  return /^[aeiou]/iu.test(plain) && !consonantSound.test(plain);
}

/** The text with its first letter as a capital, past opening quotes and brackets. A word like iPhone keeps its own capitals. */
export function capitaliseFirst(text: string): string {
  const first = /^[^\p{L}\p{N}]*(\p{Ll}[\p{L}\p{M}]*)/u.exec(text);
  const word = first?.[1];
  if (first === null || word === undefined || /\p{Lu}/u.test(word)) return text;
  const at = first[0].length - word.length;
  return text.slice(0, at) + text.charAt(at).toUpperCase() + text.slice(at + 1);
}

/** Where the head noun of a phrase ends: Board | for Ethnic Affairs. */
const afterHead = /\s(?:of|for|on|in|to|with|at|by|from|under|between|among|against|No\.)\s|\s\(|,\s/u;

/** `General` that qualifies the word before it: Secretaries General. A Lieutenant General is a general. */
const qualifiedByGeneral =
  /\b(?:secretary|director|attorney|consul|inspector|auditor|governor|solicitor)(?=[ -]general$)/iu;

/**
 * The plural of an English noun phrase, made at its head noun: Boards for Ethnic Affairs, People's Committees of Lang Son.
 * A head that is plural already or cannot be counted (affairs, information) stays as it is.
 */
export function pluralOf(nounPhrase: string): string {
  const cut = afterHead.exec(nounPhrase)?.index ?? nounPhrase.length;
  const head = nounPhrase.slice(0, cut);
  const before = qualifiedByGeneral.exec(head);
  const end = before === null ? head.length : before.index + before[0].length;
  return pluralOfLastWord(head.slice(0, end)) + nounPhrase.slice(end);
}

function pluralOfLastWord(phrase: string): string {
  const word = /[\p{L}\p{M}]+$/u.exec(phrase)?.[0];
  if (word === undefined) return phrase;
  return phrase.slice(0, phrase.length - word.length) + pluralOfWord(word);
}

/** Without a plural of their own, or plural already in a form that no ending shows. */
const unchanging: ReadonlySet<string> = new Set(
  (
    'information equipment personnel staff work development education research news progress infrastructure poverty ' +
    'machinery software hardware advice evidence livestock health security agriculture forestry ' +
    'aircraft fish sheep people police men women children data media criteria'
  ).split(' '),
);

const irregular: ReadonlyMap<string, string> = new Map([
  ['child', 'children'],
  ['person', 'people'],
  ['foot', 'feet'],
  ['tooth', 'teeth'],
  ['criterion', 'criteria'],
  ['phenomenon', 'phenomena'],
  ['medium', 'media'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['leaf', 'leaves'],
  ['half', 'halves'],
  ['shelf', 'shelves'],
  ['thief', 'thieves'],
  ['hero', 'heroes'],
  ['potato', 'potatoes'],
  ['tomato', 'tomatoes'],
  ['veto', 'vetoes'],
  ['embargo', 'embargoes'],
  ['gas', 'gases'],
  ['monarch', 'monarchs'],
  ['stomach', 'stomachs'],
]);

/** What to cut from the end and what to add. The first ending that fits decides. */
const endings: readonly { readonly ending: RegExp; readonly plural: string }[] = [
  { ending: /(?<!hu|ger|ro)man$/u, plural: 'men' },
  { ending: /(?<=[^aeiou]|qu)y$/u, plural: 'ies' },
  { ending: /(?<=[^aeiou])is$/u, plural: 'es' },
  { ending: /(?<=ss|us|x|z|ch|sh)$/u, plural: 'es' },
  { ending: /(?<=s)$/u, plural: '' },
  { ending: /$/u, plural: 's' },
];

function pluralOfWord(word: string): string {
  if (word === word.toUpperCase()) return word + (word.endsWith('S') ? 'es' : 's');
  const lower = word.toLowerCase();
  if (unchanging.has(lower)) return word;
  const whole = irregular.get(lower);
  if (whole !== undefined) return word.charAt(0) + whole.slice(1);
  const rule = endings.find(({ ending }) => ending.test(lower));
  return rule === undefined ? word : word.replace(rule.ending, rule.plural);
}
