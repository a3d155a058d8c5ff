import type { SegmentKind } from '../model/segment.ts';
import { type DraftBlock, hasWords } from './draft-block.ts';
import { gap } from './words.ts';

/*
 * The parts of a news article that are no running text. Observed in news texts; no authority found.
 * Each pattern is tried on one paragraph in NFC, so that a text in decomposed letters reads the same.
 */

const photo = '(?:Ảnh|ẢNH|Nguồn ảnh|Hình ảnh|Ảnh minh (?:họa|hoạ)|Ảnh tư liệu|Đồ (?:họa|hoạ)|Minh (?:họa|hoạ))';

/** `(Ảnh: Kim Nguyên)`, `- Ảnh: P. TUẤN`, `. Ảnh TTXVN`, `(Ảnh minh họa)` at a paragraph's end. */
const captions = [
  new RegExp(`[([]\\s*${photo}(?:\\s*[:：-]?\\s[^()]{0,80})?[)\\]][.\\s]*$`, 'iu'),
  new RegExp(`(?:^|[\\s/–-])${photo}\\s*[:：]\\s*[^:!?;]{1,45}$`, 'u'),
  /[-–]\s+ảnh\s*[:：]\s*[^:!?;]{1,45}$/u,
  /(?:^|[.!?…]\s+|\s[-–]\s+)Ảnh (?:minh (?:họa|hoạ)|tư liệu|internet|chụp màn hình)[.\s]*$/iu,
  /(?:^|[-–/.!?…]\s+)Ảnh\s+\p{Lu}[^.!?]{0,40}[.\s]*$/u,
];

/** `Nguồn: …`, `Nguồn PL&XH: http://…`, `(Theo TTXVN)`; but not “Nguồn vốn đầu tư …”. */
const sources = [
  /^[([]?\s*Nguồn(?: tin| bài)?\s*[:：]\s*\S.{0,200}$/u,
  new RegExp(`^[([]?\\s*Nguồn\\s(?=\\p{Lu}|www|${gap}).{1,120}[^.!?…;,]$`, 'u'),
  /^[([]\s*(?:Theo|Nguồn)\s+\S[^()]{0,80}[)\]][.\s]*$/u,
];

const name = "\\p{Lu}[\\p{L}\\p{M}\\d.’']*";
const names = `${name}(?:(?:\\s+|\\s*[-–/&,+]\\s*|\\s+và\\s+)${name}){0,7}`;

/** `Khánh Phong`, `Võ Hải - Hoài Thu`, `Bài, ảnh: Thu Hà`, `Mộc Miên (Tổng hợp)`, `Theo Chinhphu.vn`, `Nhóm phóng viên`. */
const bylines = [
  new RegExp(
    `^(?:(?:Tin|Bài|Bài viết|Bài, ảnh|Bài và ảnh|Tin, ảnh|Tin và ảnh|Tin, bài|Thực hiện|Tác giả|Người viết)\\s*[:：]\\s*)?` +
      `${names}(?:\\s*[(][^()]{1,40}[)])?$`,
    'u',
  ),
  new RegExp(`^Theo\\s+(?:báo\\s+|trang\\s+)?[\\p{Lu}${gap}][^,;:!?]{0,40}$`, 'u'),
  /^(?:Nhóm\s+)?(?:PV|[Pp]hóng viên)(?:\s[^,;:.!?]{1,30})?$/u,
];

/** Capitals alone are a post or a body in a signature: CHỦ TỊCH. */
const capitals = /^[\p{Lu}\p{M}\s]{6,}$/u;

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

/** How many lines may follow a byline (captions, “Xem thêm: …”), and how long each may be. */
const afterByline = { lines: 5, length: 200 };

/** The byline is the first name among the lines that end an article; an article has a body before it. */
function bylineIndex(blocks: readonly DraftBlock[]): number {
  const lines = [...blocks.entries()].filter(([, block]) => block.kind === 'sentence' && hasWords(block));
  const bodyEnd = lines.findLastIndex(([, block]) => normal(block).length > afterByline.length);
  const bodyStart = lines.findIndex(([, block]) => isRunningText(block));
  const from = Math.max(bodyEnd, bodyStart, lines.length - 2 - afterByline.lines) + 1;
  return (bodyStart < 0 ? [] : lines.slice(from)).find(([, block]) => isByline(block))?.[0] ?? -1;
}

function isRunningText(block: DraftBlock): boolean {
  return /[.!?…][”"’')\]]*$/.test(normal(block)) && block.words.text.length > 60;
}

function isByline(block: DraftBlock): boolean {
  const text = normal(block);
  const short = text.length <= 60 && text.split(/\s+/).length <= 9 && !capitals.test(text);
  return short && (!text.endsWith('.') || isInitials(text)) && bylines.some((pattern) => pattern.test(text));
}

/** `K.P.`, `T.H.` */
function isInitials(text: string): boolean {
  return /^(?:\p{Lu}{1,2}\.){1,3}$/u.test(text);
}

function normal({ words }: DraftBlock): string {
  return words.text.trim().normalize('NFC');
}
