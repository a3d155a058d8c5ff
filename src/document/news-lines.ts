import type { SegmentKind } from '../model/segment.ts';
import { type DraftBlock, hasWords } from './draft-block.ts';
import { gap } from './words.ts';

/*
 * The parts of a news article that are no running text. Observed in news texts; no authority found.
 * Each pattern is tried on one paragraph in NFC, so that a text in decomposed letters reads the same.
 */

const photo = '(?:Ảnh|Nguồn ảnh|Hình ảnh|Ảnh minh (?:họa|hoạ)|Ảnh tư liệu|Đồ (?:họa|hoạ)|Minh (?:họa|hoạ))';

/** `(Ảnh: Kim Nguyên)`, `Ảnh: TTXVN`, `(Ảnh minh họa)` at a paragraph's end. */
const captions = [
  new RegExp(`[([]\\s*${photo}(?:\\s*[:：-]?\\s[^()]{0,80})?[)\\]][.\\s]*$`, 'u'),
  new RegExp(`(?:^|[\\s/–-])${photo}\\s*[:：]\\s*[^:.!?]{1,60}(?:\\.[^:.!?\\s]{1,20}){0,3}[.\\s]*$`, 'u'),
  /(?:^|[.!?…]\s+)Ảnh (?:minh (?:họa|hoạ)|tư liệu|internet)[.\s]*$/iu,
  /[.!?…]\s+Ảnh\s+\p{Lu}[^.!?]{0,40}[.\s]*$/u,
];

/** `Nguồn: …`, `Nguồn PL&XH: http://…`, `(Theo TTXVN)`; but not “Nguồn vốn đầu tư …”. */
const sources = [
  /^[([]?\s*Nguồn(?: tin| bài)?\s*[:：]\s*\S.{0,200}$/u,
  new RegExp(`^[([]?\\s*Nguồn\\s(?=\\p{Lu}|www|${gap}).{1,120}[^.!?…;,]$`, 'u'),
  /^[([]\s*(?:Theo|Nguồn)\s+\S[^()]{0,80}[)\]][.\s]*$/u,
];

const name = "\\p{Lu}[\\p{L}\\p{M}\\d.’']*";
const names = `${name}(?:(?:\\s+|\\s*[-–/&,+]\\s*|\\s+và\\s+)${name}){0,3}`;

/** `Khánh Phong`, `Theo TTXVN`, `Nhóm PV`, `Bài, ảnh: Thu Hà`, `Mộc Miên (Tổng hợp)`. */
const byline: RegExp = new RegExp(
  `^(?:(?:Tin|Bài|Bài viết|Bài, ảnh|Bài và ảnh|Tin, ảnh|Tin và ảnh|Tin, bài|Thực hiện|Tác giả|Người viết)\\s*[:：]\\s*|Theo\\s+)?` +
    `(?:${names}(?:\\s*[-–/,]\\s*|\\s+))?(?:${names})(?:\\s*[(][^()]{1,40}[)])?$`,
  'u',
);

/** Gives paragraphs of running text the kind that their place and words show: caption, source line, byline. */
export function nameNewsLines(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const named = blocks.map((block) => (block.kind === 'sentence' ? { ...block, kind: kindOf(block) } : block));
  const signed = bylineIndex(named);
  return named.map((block, index) => (index === signed ? { ...block, kind: 'byline' as const } : block));
}

function kindOf(block: DraftBlock): SegmentKind {
  const text = normal(block);
  if (captions.some((pattern) => pattern.test(text.slice(-200)))) return 'caption';
  return text.length < 300 && sources.some((pattern) => pattern.test(text)) ? 'source' : 'sentence';
}

/** The byline is the last or next-to-last line of an article that has a body: captions and source lines behind it do not count. */
function bylineIndex(blocks: readonly DraftBlock[]): number {
  const lines = [...blocks.entries()].filter(([, block]) => block.kind === 'sentence' && hasWords(block));
  const hasBody = lines.some(([, block]) => isRunningText(block));
  const candidates = lines.slice(-2).toReversed();
  return hasBody ? (candidates.find(([, block]) => isByline(block))?.[0] ?? -1) : -1;
}

function isRunningText(block: DraftBlock): boolean {
  return /[.!?…][”"’')\]]*$/.test(normal(block)) && block.words.text.length > 60;
}

function isByline(block: DraftBlock): boolean {
  const text = normal(block);
  return (
    text.length <= 60 && text.split(/\s+/).length <= 8 && (!text.endsWith('.') || isInitials(text)) && byline.test(text)
  );
}

/** `K.P.`, `T.H.` */
function isInitials(text: string): boolean {
  return /^(?:\p{Lu}{1,2}\.){1,3}$/u.test(text);
}

function normal({ words }: DraftBlock): string {
  return words.text.trim().normalize('NFC');
}
