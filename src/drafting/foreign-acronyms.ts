import type { NamedMention } from '../model/mention.ts';
import { withoutDiacritics } from '../text/index.ts';

/**
 * Whether an acronym is no Vietnamese one, so that English has it as it stands: UNESCO, FDI, VietGAP, but not UBND. Its capitals do not come one
 * after the other among the initials of the Vietnamese name; of several words the first tells. Trung ương is written TW. A brand (Vietcombank)
 * is known by its own word in both.
 */
export function isForeignAcronym({ kind, text, vi }: Pick<NamedMention, 'kind' | 'text' | 'vi'>): boolean {
  if (kind === 'name' || kind === 'place') return false;
  if (kind === 'acronym' && isBrand(text)) return true;
  if (vi === null || !/^[A-Za-z][A-Za-z0-9 +&-]*$/.test(text) || !/[A-Z]{2}/.test(text) || vi === text) return false;
  const capitals = text.replace(/[ -].*/, '').replace(/[^A-Z]/g, '');
  const initials = withoutDiacritics(vi)
    .split(/[^A-Za-z]+/)
    .map((word) => word.charAt(0).toUpperCase());
  let at = 0;
  for (const initial of initials) {
    const capital = capitals.charAt(at);
    if (capital === initial || (capital === 'W' && initial === 'U')) at += 1;
  }
  return at < capitals.length;
}

/** One long word with its small letters: letters of several words are capitals. */
const isBrand = (text: string): boolean => /^[A-Z][a-z]{4}[A-Za-z]*$/.test(text);
