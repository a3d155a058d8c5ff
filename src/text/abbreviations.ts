import { wordKey } from './fold.ts';

/** Words and initials whose stop is none of a sentence, in the case they are met in, by what follows them. */
type Abbreviations = {
  /** A name, a title or a body follows. */
  readonly beforeName: ReadonlySet<string>;
  /** A figure follows; before anything else the stop is an end. */
  readonly beforeFigure: ReadonlySet<string>;
  /** What opens sentences and no names, a word or two, # for a figure: before it even an abbreviation has ended its sentence. */
  readonly openers: ReadonlySet<string>;
  /** Words before a letter or Roman number that names a class: in `vùng I.` the letter is no initial. Word keys. */
  readonly classes: ReadonlySet<string>;
  /** What heads a numbered part: the stop of `Điều 5.` at the start of a line ends no sentence. */
  readonly headings: ReadonlySet<string>;
};

const titles =
  'ThS Ths Th.S TS Ts PGS Pgs GS Gs TSKH BS Bs BSCKI BSCKII BSCK CKI CKII DS Ds KS Ks LS Ls CN KTS Kts CVCC NSND NSƯT NGND ' +
  'NGƯT NNND NNƯT TTND TTƯT VS HT TT ĐĐ Lm LM ÔB đ/c Đ/c đ.c Đ.c';
const units = 'TP Tp tp TX Tx tx TT Tt tt';
/** Who signs for whom: TM. ỦY BAN, KT. CHỦ TỊCH. */
const signing = 'TM KT TL TUQ';
const labels = 'ĐT Đt đt Tel Fax NXB Nxb VD Vd vd Email';
const foreignTitles = 'Mr Mrs Ms Dr Prof St';
const englishTitles = 'Gen Maj Brig Col Lt Capt Sgt Cpl Adm Cmdr Sen Rep Gov Hon Rev Messrs Assoc Mt vs e.g i.e cf viz';
const companies = 'Co Ltd Inc Corp Jr Sr a.m p.m al etc';
/** Before the end of a stretch of the day: 7:54 a.m. – 7:55 p.m. */
const clock = 'a.m p.m A.M P.M';
const days = 'Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun';
const months = 'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec';

export const abbreviations: Readonly<Record<'vi' | 'en', Abbreviations>> = {
  vi: {
    beforeName: words(titles, units, signing, labels, foreignTitles, 'Co'),
    beforeFigure: words('Tr tr No Art Vol Q P F H X Đ'),
    openers: phrases(
      'Theo, Tại, Trong, Trên, Đây, Khi, Với, Các, Những, Ngoài, Trước, Sau, Hiện, Để, Nếu, Như, Qua, Việc, Mặc, Nhưng, Đó, Vì, Vậy, ' +
        'Cũng, Riêng, Ngày, Cùng, Bên, Được, Từ, Về, Còn, Đồng thời, Cụ thể, Tuy nhiên, Do đó, Đến nay, Đối với, Năm nay, Năm #, Tháng #',
    ),
    classes: keys('thứ vùng vực khóa loại hạng nhóm quý cấp mức đợt kỳ tổ lớp khối án đội bậc đoạn'),
    headings: words('Điều Chương Mục Phần Bước Bài Câu Bảng Hình Biểu Tiết Tập Kỳ Lục'),
  },
  en: {
    beforeName: words(titles, units, foreignTitles, englishTitles, companies),
    beforeFigure: words(
      'No Nos Art Arts Para Vol Fig Sec Ch p pp Approx approx Est est ft',
      clock,
      days,
      months,
      months.toUpperCase(),
    ),
    openers: phrases(
      'The, This, That, These, Those, It, He, She, They, We, In, On, At, As, A, An, For, From, However, Its, His, Her, Their, But, And, By, With, When, ' +
        'While, After, Before, Under, According, To, There, If, Of, Since, During, Meanwhile, Nobody, Nothing, Everyone, Everybody, Some, Many, Most, All, ' +
        'Our, You, What, Who, Why, How, Where, Here, Another, Others, Such, Both, Each, Every, More, Then, Now, Today, Also, Thus, Therefore, Although, ' +
        'Because, Once, Until, Despite, Among, Between, Through, Over, Not, Only, Even',
    ),
    classes: keys('area areas region regions grade group class type category phase plan annex vitamin'),
    headings: words('Article Chapter Section Part Annex Appendix Step Table Figure Lesson Volume'),
  },
};

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(' ')));
}

function phrases(list: string): ReadonlySet<string> {
  return new Set(list.split(', '));
}

function keys(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').map(wordKey));
}
