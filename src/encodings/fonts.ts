import type { LegacyEncoding } from './encoding.ts';
import { decodeLegacy } from './legacy-text.ts';

/** How the text under a font is encoded. A font of capitals shows small letters as capitals: TCVN3 has no others with tones. */
export type FontEncoding = { readonly encoding: LegacyEncoding; readonly capitals: boolean };

/**
 * The encoding of the fonts that are made for one: those of ABC (.VnTime, .VnArialH) and of VNI (VNI-Times).
 * Undefined for fonts of Unicode.
 */
export function fontEncoding(font: string): FontEncoding | undefined {
  if (/^\.?Vn[\dA-Z]/.test(font)) return { encoding: 'tcvn3', capitals: font.endsWith('H') };
  if (/^VNI[- ]/i.test(font)) return { encoding: 'vni', capitals: false };
  return undefined;
}

/** The text of a run as its font shows it; the text itself under a font of Unicode. */
export function decodeInFont(text: string, font: string): string {
  const found = fontEncoding(font);
  if (found === undefined) return text;
  const decoded = decodeLegacy(text, found.encoding);
  return found.capitals ? decoded.toUpperCase() : decoded;
}
