import type { OtherFile } from './document-problem.ts';

type Beginning = { readonly bytes: readonly number[]; readonly at?: number; readonly kind: OtherFile | 'zip' };

const ascii = (text: string): readonly number[] => [...text].map((sign) => sign.charCodeAt(0));

/** How files begin that are no text, whatever they are called. */
const beginnings: readonly Beginning[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], kind: 'zip' },
  { bytes: ascii('%PDF-'), kind: 'pdf-file' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], kind: 'word-97-file' },
  { bytes: ascii('{\\rtf'), kind: 'rtf-file' },
  { bytes: [0x89, ...ascii('PNG')], kind: 'image-file' },
  { bytes: [0xff, 0xd8, 0xff], kind: 'image-file' }, // JPEG
  { bytes: ascii('GIF8'), kind: 'image-file' },
  { bytes: [...ascii('II'), 0x2a, 0x00], kind: 'image-file' }, // TIFF, as scanners write it
  { bytes: [...ascii('MM'), 0x00, 0x2a], kind: 'image-file' },
  { bytes: ascii('WEBP'), at: 8, kind: 'image-file' },
  { bytes: ascii('ftypheic'), at: 4, kind: 'image-file' },
];

/** Writers of PDF may put something before its beginning. */
const pdfWithin = 1024;

/** What a file is by its first bytes; undefined for what may be a text. */
export function kindOfFile(bytes: Uint8Array): OtherFile | 'zip' | undefined {
  const found = beginnings.find((beginning) =>
    beginning.bytes.every((byte, index) => bytes[(beginning.at ?? 0) + index] === byte),
  );
  if (found !== undefined) return found.kind;
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, pdfWithin));
  if (start.includes('%PDF-')) return 'pdf-file';
  return isBinary(start) ? 'binary-file' : undefined;
}

/** Control characters that no text has; UTF-16 has a zero in every letter of English, at every second place. */
function isBinary(start: string): boolean {
  const isWide = /^(?:\xff\xfe|\xfe\xff)/.test(start) || /^(?:\0[^\0]|[^\0]\0){2}/.test(start);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return !isWide && (start.match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0) > start.length / 50;
}
