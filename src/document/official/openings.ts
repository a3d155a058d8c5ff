import { isInCapitals, isShort } from './line-text.ts';

/*
 * How the lines of an official document begin. Decree 30/2020/NĐ-CP, Appendices I and III; Guidance 36-HD/VPTW; Decree 34/2016/NĐ-CP on the
 * divisions of legal documents. Each is tried on a line in NFC.
 */

const bullet = '(?:[-–+•*]\\s*)?';

/** Grounds, each in a line of its own: what it rests on by law, and at whose proposal. */
export const opensBasis: RegExp = new RegExp(`^${bullet}(?:Căn cứ|Theo đề nghị|Xét)(?!\\p{L})`, 'u');
/** What stands among them. */
export const joinsBases: RegExp = new RegExp(`^${bullet}(?:Thực hiện|Thi hành|Trên cơ sở|Sau khi|Theo)(?!\\p{L})`, 'u');

/** `QUYẾT ĐỊNH:`, `Q U Y Ế T  N G H Ị :`; an article may follow in the same line. */
export const operativeWords: RegExp = /^[\p{Lu}\p{M}][\p{Lu}\p{M}, ]{4,80}:(?=\s*$|\s+Điều\s+1\b)/u;

/** `Kính gửi:`, and in telegrams `THỦ TƯỚNG CHÍNH PHỦ ĐIỆN:` */
export const opensAddressee: RegExp = /^(?:Kính gửi(?!\p{L})|[\p{Lu}\p{M}][\p{Lu}\p{M} ,]{3,100} ĐIỆN\s*:)/u;
export const opensRecipients: RegExp = /^N[Ơơ][Ii] [Nn][Hh][Ậậ][Nn]\s*(?=[:：]|$|[-–])[:：]?/u;
export const opensItem: RegExp = /^[-–+•*]\s*(?=[\p{L}\d])/u;

/** Signed for a body (TM.), for its head (KT.), by order (TL.), by authorisation (TUQ.), by who acts in the post (Q.). */
const shortForms = '(?:T\\.?M|K\\.?T|T\\.?L|T\\.?U\\.?Q|TTUQ|[TK]/[MTL]|T/U/Q)(?:\\s?[./]\\s*|\\s+)';
const anyAuthority = `(?:${shortForms}|Q\\.\\s*|Q/\\s*)(?=\\p{Lu}[\\p{Lu}\\p{M}])`;
export const authority: RegExp = new RegExp(`(?<![\\p{L}\\p{M}.])${anyAuthority}`, 'u');
export const opensAuthority: RegExp = new RegExp(`^${anyAuthority}`, 'u');
const signedMark = '(?:Đã ký|Ký tên|Ký|Chữ ký)(?:[ ,].{0,60})?';
export const isSignedMark: RegExp = new RegExp(`^(?:[([]\\s*${signedMark}[)\\]]|Đã ký)\\.?$`, 'iu');

/** `Nguyễn Văn A`, `TS. Lê Thị Bình`, `Thiếu tướng Trần Văn C`, `Đại tá, ThS. Hà Văn D`. */
const rank = '(?:(?:\\p{Lu}[\\p{L}]{0,4}\\.\\s*){1,4}|\\p{Lu}\\p{Ll}+ \\p{Ll}+,? )';
const syllable = '\\p{Lu}[\\p{Ll}\\p{M}’]*';
export const isPerson: RegExp = new RegExp(`^(?:${rank}){0,2}${syllable}(?: ${syllable}){1,5}$`, 'u');

/** `Phần thứ nhất`, `Chương II`, `CHƯƠNG 3. …` */
const ordinal = '(?:[Tt]h[ứỨ]\\s+\\p{L}+|THỨ\\s+\\p{L}+|[IVXLC]+|\\d{1,2})(?![\\p{L}\\d])';
export const opensChapter: RegExp = new RegExp(`^(?:Phần|PHẦN|Chương|CHƯƠNG)\\s+${ordinal}`, 'u');
/** `Mục 1`, `Tiểu mục 2` */
export const opensSection: RegExp = new RegExp(`^(?:Mục|MỤC|Tiểu mục|TIỂU MỤC)\\s+${ordinal}`, 'u');
/** `I. ĐẶC ĐIỂM`, `II- Mục tiêu`, `A. Kết quả`: the divisions of reports and of Party documents. */
const enumerated = /^(?:[IVXLC]+|[A-Z])\s?[.\-–/)]\s*(?=\p{L})/u;
/** `Điều 5.`, `Điều 12a.` */
export const opensArticle: RegExp = /^Điều\s+\d{1,3}[a-zđ]?\s*[.:]/u;
/** `1.`, `2.1.`, `3)`, `1-` */
export const opensClause: RegExp = /^\d{1,2}(?:\.\d{1,2}){0,3}\s?[.)\-–]\s*(?=[\p{L}“"(])/u;
/** `a)`, `đ)`, `a.` */
export const opensPoint: RegExp = /^[a-zđ]\d?\s?[).]\s*(?=\p{L})/u;

export const opensAppendix: RegExp = /^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu)(?!\p{L})/u;
/** `(Kèm theo Quyết định số …)`, `(Ban hành kèm theo …)` */
export const isAttached: RegExp = /^[([]\s*(?:Ban hành kèm theo|Kèm theo|Đính kèm)(?!\p{L})/u;

/** Draft, urgency, secrecy, copies: Decree 30/2020/NĐ-CP, Appendix I, part II, 10. */
export const isMark: RegExp =
  /^\(?(?:DỰ THẢO|Dự thảo|MẬT|TỐI MẬT|TUYỆT MẬT|KHẨN|THƯỢNG KHẨN|HỎA TỐC|HOẢ TỐC|SAO Y|SAO LỤC|TRÍCH SAO|BẢN SAO|LƯU HÀNH NỘI BỘ)(?: LẦN \d+| lần \d+)?\)?$/u;

/** What it is about, where no kind of document stands above: letters. */
export const opensAbout: RegExp = /^(?:V\/v|Về việc)(?!\p{L})/u;

export function isSectionHead(line: string): boolean {
  return enumerated.test(line) && isShort(line) && (isInCapitals(line) || line.length < 160);
}

/** Whether a line begins a part, so that it cannot be the rest of a line that was broken. */
export function opensPart(line: string): boolean {
  return openings.some((pattern) => pattern.test(line)) || isInCapitals(line);
}

const openings = [
  opensBasis,
  opensAddressee,
  opensRecipients,
  opensItem,
  isSignedMark,
  opensChapter,
  opensSection,
  enumerated,
  opensArticle,
  opensClause,
  opensPoint,
  opensAppendix,
  isAttached,
  opensAbout,
];
