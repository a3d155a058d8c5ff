import { readUtf8 } from '../files/index.ts';
import type { Encoding } from './encoding.ts';
import { readAsWindows1252 } from './legacy-bytes.ts';
import { decodeLegacy } from './legacy-text.ts';
import { decodeUtf8Twice } from './twice.ts';
import { type WideEncoding, wideEncodingOf } from './wide.ts';

/** An encoding of letters, whatever bytes carry its characters: text of the ABC fonts may well stand in a file that is UTF-8. */
export type LetterEncoding = Exclude<Encoding, 'utf-8' | WideEncoding>;

/**
 * The text of a file, its byte order mark kept as U+FEFF. What a letter encoding does not have stays as it is.
 * @returns undefined where the bytes are not UTF-8 or UTF-16, as was asked
 */
export function decodeText(bytes: Uint8Array, encoding: Encoding): string | undefined {
  if (encoding === 'utf-8') return decodeUtf8(bytes);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return decodeWide(bytes, encoding);
  return decodeLetters(carriedText(bytes), encoding);
}

/** The characters of a file that may carry another encoding: UTF-16 or UTF-8 where it is that, one character a byte where not. */
function carriedText(bytes: Uint8Array): string {
  const wide = wideEncodingOf(bytes);
  return (wide === undefined ? decodeUtf8(bytes) : decodeWide(bytes, wide)) ?? readAsWindows1252(bytes);
}

export function decodeLetters(text: string, encoding: LetterEncoding): string {
  if (encoding === 'nfd') return text.normalize('NFC');
  return encoding === 'utf-8-twice' ? decodeUtf8Twice(text) : decodeLegacy(text, encoding);
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  const decoded = readUtf8(bytes);
  return decoded.ok ? decoded.text : undefined;
}

function decodeWide(bytes: Uint8Array, encoding: WideEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
