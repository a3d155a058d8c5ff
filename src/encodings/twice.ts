import { byteOf, windows1252Only } from './legacy-bytes.ts';

const follower = `[\u0080-\u00bf${windows1252Only}]`;

/** The bytes of a character of UTF-8 that lies outside ASCII, each as a character. */
const sequence = new RegExp(`[Â-ß]${follower}|[à-ï]${follower}{2}|[ð-ô]${follower}{3}`, 'g');

/**
 * UTF-8 whose bytes were read as windows-1252 or Latin-1 and written as UTF-8 again: «Viá»‡t» is “Việt”. What is no such character stays
 * as it is, so that one byte lost on the way spoils one letter.
 */
export function decodeUtf8Twice(text: string): string {
  return text.replace(sequence, (found) => {
    const bytes = Uint8Array.from(found, (character) => byteOf(character) ?? 0);
    const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    return decoded.includes('\ufffd') ? found : decoded;
  });
}
