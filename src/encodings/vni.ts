import { byteOf } from './legacy-bytes.ts';

/** The letters of VNI-Windows that have a byte of their own; í and ì are those of windows-1252. */
const single: ReadonlyMap<string, string> = new Map([
  ['ñ', 'đ'],
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['î', 'ỵ'],
  ['æ', 'ỉ'],
  ['ò', 'ị'],
  ['ó', 'ĩ'],
]);

/** A mark behind its letter: the tones; with â the circumflex, with ê the breve, each with a tone too. */
const marks: ReadonlyMap<string, string> = new Map([
  ['ø', '\u0300'],
  ['ù', '\u0301'],
  ['õ', '\u0303'],
  ['û', '\u0309'],
  ['ï', '\u0323'],
  ['â', '\u0302'],
  ['à', '\u0302\u0300'],
  ['á', '\u0302\u0301'],
  ['ã', '\u0302\u0303'],
  ['å', '\u0302\u0309'],
  ['ä', '\u0302\u0323'],
  ['ê', '\u0306'],
  ['è', '\u0306\u0300'],
  ['é', '\u0306\u0301'],
  ['ü', '\u0306\u0303'],
  ['ú', '\u0306\u0309'],
  ['ë', '\u0306\u0323'],
]);

/** A letter with its mark before the letter alone: «ôù» is ớ. The case of the mark says nothing: «Ñaûng», «ÑAûNG». */
const letter = /[aeouyôö][øùõûï]|[aeo][âàáãåä]|a[êèéüúë]|[ñôöîæòó]/giu;

/**
 * VNI-Windows, as the VNI fonts have it. Sources: xvnkb vni.h and UniKey data.cpp, which agree on all 134 letters.
 * @returns what `decodeLegacy` promises
 */
export function decodeVni(text: string): string {
  return inWindows1252(text).replace(letter, (found) => {
    const [base = '', mark = ''] = found;
    const meant = single.get(base.toLowerCase()) ?? base;
    const marked = (meant + (marks.get(mark.toLowerCase()) ?? '')).normalize('NFC');
    return base === base.toLowerCase() ? marked : marked.toUpperCase();
  });
}

/** The letters that Word keeps for a symbol font. */
function inWindows1252(text: string): string {
  return text.replace(/[\uf020-\uf0ff]/g, (character) => String.fromCharCode(byteOf(character) ?? 0));
}
