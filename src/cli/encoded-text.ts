import {
  decodeText,
  detectEncoding,
  type Encoding,
  encodingNamed,
  encodings,
  isUnicodeVietnamese,
} from '../encodings/index.ts';
import { readUtf8 } from '../files/index.ts';
import { failNotUtf8 } from './input.ts';
import { fail, type Shell } from './shell.ts';

/**
 * The text of a file in the encoding that the command line names, `auto` for the one that is found. Nothing is converted unasked: UTF-8 that
 * seems to be something else is noted, and other bytes end the command, with the encoding that would make Vietnamese of them.
 */
export function decodedText(shell: Shell, path: string, bytes: Uint8Array): string {
  if (shell.encoding === undefined) return utf8Text(shell, path, bytes);
  if (shell.encoding.toLowerCase() === 'auto') return foundText(shell, path, bytes);
  const asked = encodingNamed(shell.encoding);
  if (asked === undefined)
    fail(shell, 'input.unknownEncoding', { name: shell.encoding, names: ['auto', ...encodings].join(', ') });
  return askedText(shell, path, bytes, asked);
}

function utf8Text(shell: Shell, path: string, bytes: Uint8Array): string {
  const decoded = readUtf8(bytes);
  const found = detectEncoding(bytes);
  const read = found && { encoding: found.encoding, percent: Math.round(found.confidence * 100) };
  if (!decoded.ok) return failNotUtf8(shell, path, bytes, decoded, read);
  if (read !== undefined && !readsAsItIs.includes(read.encoding)) shell.note(shell.t('input.seems', { path, ...read }));
  return decoded.text;
}

/** Letters with their marks apart are read as well as others. */
const readsAsItIs: readonly Encoding[] = ['utf-8', 'nfd'];

function foundText(shell: Shell, path: string, bytes: Uint8Array): string {
  const found = detectEncoding(bytes);
  const text = found && decodeText(bytes, found.encoding);
  if (found === undefined || text === undefined) return fail(shell, 'input.noEncoding', { path });
  if (found.encoding !== 'utf-8') {
    const { encoding, confidence } = found;
    shell.note(shell.t('input.readAs', { path, encoding, percent: Math.round(confidence * 100) }));
  }
  return text;
}

/** A file may be right already, the English one of two for example: read in another encoding, it would be spoilt. */
function askedText(shell: Shell, path: string, bytes: Uint8Array, encoding: Encoding): string {
  if (encoding === 'utf-8') return utf8Text(shell, path, bytes);
  const utf8 = readUtf8(bytes);
  if (utf8.ok && isRightAlready(utf8.text, encoding)) {
    shell.note(shell.t('input.isUtf8', { path, encoding }));
    return utf8.text;
  }
  return decodeText(bytes, encoding) ?? fail(shell, 'input.notEncoded', { path, encoding });
}

/** UTF-16 has a zero in every letter of English, which no text in UTF-8 has. */
function isRightAlready(text: string, encoding: Encoding): boolean {
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return !text.includes('\0');
  return encoding !== 'nfd' && isUnicodeVietnamese(text);
}
