import { cutHeadLine, signsOfHead } from './header.ts';
import {
  isAttached,
  opensAddressee,
  opensArticle,
  opensAuthority,
  opensBasis,
  opensRecipients,
  operativeWords,
} from './openings.ts';

/** What speaks for a document of the State or the Party. `strong` is hardly ever said of one; the others occur in news and notes too. */
const signs = [
  { is: (line: string) => operativeWords.test(line), strong: true },
  { is: (line: string) => opensRecipients.test(line), strong: true },
  { is: (line: string) => opensAuthority.test(line) && line.length < 120, strong: true },
  { is: (line: string) => opensAddressee.test(line), strong: true },
  { is: (line: string) => opensBasis.test(line) && line.endsWith(';'), strong: false },
  { is: (line: string) => opensArticle.test(line), strong: false },
  { is: (line: string) => isAttached.test(line), strong: false },
] as const;

/**
 * Whether lines are those of an official document: two things of its head (national name, motto, number, place and date), or one of these
 * and one of its other parts, or two parts of which one at least is hardly ever written elsewhere. One alone says nothing: news
 * tells of numbers and grounds, letters to the editor begin with Kính gửi.
 */
export function isOfficial(lines: readonly string[]): boolean {
  const head = new Set(lines.flatMap((line) => signsOfHead(line, cutHeadLine(line))));
  if (head.size > 1) return true;
  const found = signs.filter(({ is }) => lines.some(is));
  return head.size + found.length > 1 && found.some(({ strong }) => strong);
}

/**
 * Signs without which no text is an official document, for telling most texts apart in one look: words of its head, the capitals before the
 * colon of QUYẾT ĐỊNH:, Kính gửi, Nơi nhận, TM. and its like. No classes of letters, which would make it slow.
 */
const hints =
  /NGHĨA\s+VIỆT|CỘNG\s+SẢN|CHXHCN|T[ựỰ]\s+[dD][oO]|ố\s*:|Số\s|:(?<=[A-ZÀ-ỸĐ]\s?:)|Kính gửi|[ơƠ][iI] [nN][hH]|(?:TM|KT|TL|UQ|T\/M|K\/T|T\/L|Q)[./]/;

/** Whether it is worth looking at the lines of a text. Marks of decomposed letters would hide the words. */
export function mayBeOfficial(source: string): boolean {
  return hints.test(source) || /[\u0300-\u036F]/.test(source);
}
