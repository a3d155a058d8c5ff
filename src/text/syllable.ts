import { toneMarks, wordKey } from './fold.ts';

/**
 * The rimes of Vietnamese without tone. `*` also stands after qu, `+` only there. The y of kỹ and quý is an i in a key,
 * so a lone `y` here is that of ý and thủy.
 */
const openRimes =
  'a* ai* am* an* ang* anh* ao* au* ay* e* em* en* eng* eo* i* ia im in* inh* iu* iêm iên iêng iêu o oa oai oam oan ' +
  'oang* oanh oao oay oe oem oen oeng oeo oi om on ong oong oăm oăn oăng u ua ui um un ung uy uya uym uyn uynh uyu uyên ' +
  'uân uâng uâu uây uê uên uêng uênh uôi uôm uôn uông uơ y yn+ ynh+ yu+ yêm yên* yêng yêu âm* ân* âng* âu* ây* ê* êm ên* ' +
  'êng ênh* êu* ô ôi ôm ôn ông ôông ăm* ăn* ăng* ơ* ơi* ơm ơn* ư ưa ưi ưm ưn ưng ưu ươi ươm ươn ương ươu';

/** The rimes that end in a stop take sắc or nặng only. */
const stoppedRimes =
  'ac* ach* ap* at* ec ep* et* ich* ip it* iêc iêp iêt oac oach oap oat oc oep oet ooc op ot oăc oăp oăt* uc up ut uych ' +
  'uyp uyt uyêt uâc uâp uât uêch uêt uôc uôp uôt ych+ yp+ yt+ yêc yêp yêt* âc* âp* ât* êch* êp êt* ôc* ôp ôt ăc* ăp* ăt* ' +
  'ơp ơt ưc ưp ưt ươc ươp ươt';

type Rime = { readonly stopped: boolean; readonly afterQu: boolean; readonly elsewhere: boolean };

const rimes: ReadonlyMap<string, Rime> = new Map([...readRimes(openRimes, false), ...readRimes(stoppedRimes, true)]);

function readRimes(list: string, stopped: boolean): (readonly [string, Rime])[] {
  return list.split(' ').map((entry) => {
    const rime = { stopped, afterQu: /[*+]$/u.test(entry), elsewhere: !entry.endsWith('+') };
    return [entry.replace(/[*+]$/u, ''), rime];
  });
}

/** Syllables of loans and of the names of peoples and places that keep to no rule: Bắc Kạn, Đắk Lắk, Krông Pa. */
const exceptions: ReadonlySet<string> = new Set(
  ['kạn', 'đắk', 'lắk', 'đăk', 'lăk', 'krông', 'brâu', 'hrê', 'xtiêng', 'mnông'].map(wordKey),
);

const onset = /^(?:ngh|[cgknpt]h|ng|gi|qu|tr|[bcdđghklmnprstvx])?/u;
const tones = new RegExp(`[${toneMarks.join('')}]+$`, 'u');
const stopTones = new Set(['\u0301', '\u0323']);

/**
 * Whether a word could be a Vietnamese syllable: an onset, a rime and a tone that go together. Case, normal form and tone
 * placement do not matter. Words like `ban` and `an` pass although they are English too.
 */
export function isVietnameseSyllable(word: string): boolean {
  const key = wordKey(word);
  if (exceptions.has(key)) return true;
  const tone = tones.exec(key)?.[0] ?? '';
  const letters = key.slice(0, key.length - tone.length);
  const first = onset.exec(letters)?.[0] ?? '';
  return (
    tone.length <= 1 && readings(first, letters.slice(first.length)).some(([o, rime]) => goTogether(o, rime, tone))
  );
}

/** gì and giếng share their i between onset and rime: both halves get one. The rime after gi thus never begins with i. */
function readings(first: string, rest: string): (readonly [string, string])[] {
  if (first !== 'gi') return [[first, rest]];
  if (rest.startsWith('i')) return [];
  return [
    ['gi', rest],
    ['gi', `i${rest}`],
  ];
}

function goTogether(first: string, name: string, tone: string): boolean {
  const rime = rimes.get(name);
  if (rime === undefined || (rime.stopped && !stopTones.has(tone))) return false;
  if (first === 'qu') return rime.afterQu;
  return rime.elsewhere && spellingFits(first, name);
}

/** k, gh and ngh stand before e ê i, c, g and ng elsewhere; a glide after c is written qu; iê begins no word, yê nothing else. */
function spellingFits(first: string, rime: string): boolean {
  if (/^(?:k|gh|ngh)$/u.test(first)) return /^[eêi]/u.test(rime);
  if (/^(?:c|g|ng)$/u.test(first))
    return !/^[eêiy]/u.test(rime) && !(first === 'c' && /^(?:o[aeă]|u[âêyơ])/u.test(rime));
  if (first === 'gi') return !rime.startsWith('y');
  return first === '' ? !rime.startsWith('iê') : !rime.startsWith('y');
}

const vietnameseLetter = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/iu;

/** Whether the text has a letter that Vietnamese has and English lacks. French é is one of them too. */
export function hasVietnameseLetters(text: string): boolean {
  return vietnameseLetter.test(text.normalize('NFC'));
}
