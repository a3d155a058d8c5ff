import { isVietnameseSyllable } from '../text/index.ts';
import { decodeLetters, decodeText, type LetterEncoding } from './decode.ts';
import type { Encoding } from './encoding.ts';
import { readAsWindows1252 } from './legacy-bytes.ts';
import { wideEncodingOf } from './wide.ts';

/** `confidence` is between 0 and 1. */
export type Detection = { readonly encoding: Encoding; readonly confidence: number };

/**
 * How a file of text is encoded: every encoding is tried, and it is the one whose words are Vietnamese syllables. UTF-8 and UTF-16 that
 * give no reason to think of another are what they are, whatever their language: no other bytes look like them by accident.
 * @returns undefined for other bytes that no encoding clearly makes Vietnamese
 */
export function detectEncoding(bytes: Uint8Array): Detection | undefined {
  const unicode = wideEncodingOf(bytes) ?? 'utf-8';
  const text = decodeText(bytes, unicode);
  const letters = detectLetters((text ?? readAsWindows1252(bytes)).slice(0, sampled));
  return letters ?? (text === undefined ? undefined : { encoding: unicode, confidence: 1 });
}

/** Whether a text is Vietnamese as it stands, so that no other encoding is hidden in it. A few words are too few to tell. */
export function isUnicodeVietnamese(text: string): boolean {
  const evidence = evidenceIn(text.slice(0, sampled));
  return isUnicode(evidence) && confidenceOf(evidence) >= leastConfidence;
}

/** As many characters as a judgement needs, and few enough to be read six times over. */
const sampled = 50_000;

const candidates: readonly LetterEncoding[] = ['tcvn3', 'vni', 'viscii', 'windows-1258', 'utf-8-twice', 'viqr'];

/** Undefined for a text that is to be left as it is. */
function detectLetters(text: string): Detection | undefined {
  const asItStands = evidenceIn(text);
  const own = confidenceOf(asItStands);
  if (isUnicode(asItStands)) {
    const isNfd = own >= leastConfidence && isDecomposed(text, asItStands);
    return isNfd ? { encoding: 'nfd', confidence: own } : undefined;
  }
  const [best, second] = candidates
    .map((encoding) => ({ encoding, confidence: confidenceIn(text, encoding) }))
    .sort((a, b) => b.confidence - a.confidence);
  if (best === undefined || best.confidence < leastConfidence) return undefined;
  return best.confidence - Math.max(second?.confidence ?? 0, own) < leastLead ? undefined : best;
}

/** Chosen on generated samples, and held by tests/encodings/detect.test.ts. */
const leastConfidence = 0.8;
const leastLead = 0.1;

/**
 * The words that a reading has, of two letters or more, since signs are taken for single ones; those of them with letters outside ASCII,
 * which tell encodings apart; and of these the syllables, and those with a letter that no text of one character a byte has.
 */
type Evidence = {
  readonly words: number;
  readonly telling: number;
  readonly syllables: number;
  readonly beyondBytes: number;
};

const asciiSigns = /[\p{Cc}\s!-@[-`{-~]+/u;
const edges = /^[^\p{L}\p{M}]+|[^\p{L}\p{M}]+$/gu;
const twoLetters = /\p{L}.*\p{L}/u;
const beyondAscii = /[^\p{ASCII}]/u;
const beyondBytes = /[ăđơư\u1ea0-\u1ef9]|[\u0300-\u0303\u0306\u0309\u031b\u0323]/iu;

function evidenceIn(text: string): Evidence {
  const words = text
    .split(asciiSigns)
    .map((word) => word.replace(edges, ''))
    .filter((word) => twoLetters.test(word));
  const telling = words.filter((word) => beyondAscii.test(word));
  return {
    words: words.length,
    telling: telling.length,
    syllables: telling.filter((word) => isVietnameseSyllable(word)).length,
    beyondBytes: telling.filter((word) => beyondBytes.test(word)).length,
  };
}

/** Names and foreign words stand in Vietnamese too, so not every word need be a syllable. Half the words have letters like ư, đ and ệ. */
function isUnicode({ telling, syllables, beyondBytes }: Evidence): boolean {
  return telling > 0 && syllables >= 0.6 * telling && beyondBytes >= 0.2 * telling;
}

/** How likely the next telling word is a syllable too (the rule of succession): three words that are say 0.8, none says 0.5. */
function confidenceOf({ telling, syllables }: Evidence): number {
  return (syllables + 1) / (telling + 2);
}

function confidenceIn(text: string, encoding: LetterEncoding): number {
  const decoded = decodeLetters(text, encoding);
  if (decoded === text) return 0;
  const evidence = evidenceIn(decoded);
  // Signs that an encoding takes for letters stand in any text («a.»); of Vietnamese words, more than every other has a mark.
  if (evidence.telling < 0.3 * evidence.words) return 0;
  return confidenceOf(evidence);
}

function isDecomposed(text: string, { telling }: Evidence): boolean {
  return (text.match(/\p{L}\p{M}+/gu)?.length ?? 0) * 2 > telling;
}
