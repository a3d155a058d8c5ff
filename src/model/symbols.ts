/** Words and signs that make a value. All of it is data in glossary/symbols/, handed to `values` by those who call it. */

/**
 * A word that scales the figure before it: `nghìn` 3, `triệu` 6, `tỷ` 9. Written before another scale it multiplies: nghìn tỷ.
 * `en` names the powers that English says (million); the others are only counted with.
 */
export type Scale = {
  readonly vi: readonly string[];
  readonly power: number;
  readonly en?: string;
  /** What after the word makes another word of it: tỷ *lệ*. */
  readonly except?: readonly string[];
  /** Letters that may be short for something else: 50*tr*, 500*k*. */
  readonly short?: boolean;
};

/** Words at a figure that bound it. `en` stands before the English figure. */
export type BoundWords = {
  readonly bound: 'more-than' | 'at-least' | 'nearly' | 'less-than' | 'at-most' | 'about';
  readonly vi: readonly string[];
  readonly en: string;
  /** The same said after the figure: 5 ha *trở lên*. */
  readonly after?: readonly string[];
  /** What may open a figure that is bounded after: *từ* 5 ha trở lên. It bounds nothing alone. */
  readonly opening?: readonly string[];
  /** Words of place as well (trên 2 tuyến đường: on two roads): they bound no count under ten. */
  readonly place?: readonly string[];
  /** Before these words it is a comparison, no bound: cao *hơn* 5%. */
  readonly notAfter?: readonly string[];
  /** Those of `vi` that bound behind any word: chậm *quá* 30 ngày. */
  readonly sure?: readonly string[];
  /** Words that bound nothing but what is of this unit: *ngoài* 60 tuổi; behind some words not even that: nước *ngoài*. */
  readonly ofUnit?: { readonly unit: string; readonly vi: readonly string[]; readonly notAfter?: readonly string[] };
  /** Before these it is a comparison too, but the words of `place` bound: hiệu quả *hơn* 10 lần, hiệu quả trên 80%. */
  readonly comparing?: readonly string[];
  /** Those of `notAfter` behind which a measure may be bounded all the same: tường *cao* hơn 3 m. */
  readonly doubtfulAfter?: readonly string[];
};

/** `code` is ISO 4217. `before` may stand before the figure: $ 5 triệu. */
export type Currency = {
  readonly code: string;
  readonly vi: readonly string[];
  readonly before?: readonly string[];
  readonly except?: readonly string[];
  /** It is counted whole: in 10,000 đồng the comma groups. */
  readonly whole?: boolean;
  /** Its name in English, where no amount is said: trillions of dong. */
  readonly en?: string;
};

/** What a figure counts or measures. `key` names it in values; `plural` is the English after any number but one, where it is irregular. */
export type MeasureUnit = {
  readonly key: string;
  readonly vi: readonly string[];
  readonly en: string;
  readonly plural?: string;
  /** Measures, unlike things that are counted, may be fractions. English keeps their figures (5 ha), counts are written out to nine. */
  readonly measure?: boolean;
  /** What it measures of time: how long something takes, or how old somebody is. */
  readonly time?: 'span' | 'age';
  /** A measure that is written out like a count: five years. */
  readonly spelled?: boolean;
  /** What after the word makes another word of it: 5 xã *hội*. */
  readonly except?: readonly string[];
  /** Counts are told by it after a slash: 5 bác sĩ/xã. After the others a slash is an "and" or an "or": 12 tỉnh/thành phố. */
  readonly per?: boolean;
  /** So many of so many may be a rank among them: 121/190 quốc gia. */
  readonly ranked?: boolean;
  /** Things stand and happen on it: `trên 10 tuyến đường` is a place as often as a bound. */
  readonly surface?: boolean;
  /** There are never thousands of it, so that a point before three digits is doubtful: 1.069 lần. */
  readonly small?: boolean;
  /** A point before three digits marks decimals of it: 14.847 độ Vĩ Bắc. */
  readonly decimal?: boolean;
  /** Of few of it, alone and in words or behind one of these words, something else may be meant: vợ và *hai con* are no head of cattle. */
  readonly elseAfter?: readonly string[];
  /** Behind other words than these a figure is not one of it: lập *thành* 3 bản. */
  readonly onlyAfter?: readonly string[];
  /** It may be less than nothing: -5 độ C. */
  readonly signed?: boolean;
  /** What adds to it, and how many make one: 2 km 500 m, 1m65. */
  readonly smaller?: readonly { readonly unit: string; readonly count: number }[];
};

/** A document type by the symbol in its number. A law has none: its own word stands here, with `unwritten`. */
export type DocumentType = {
  readonly symbol: string;
  readonly vi: string;
  readonly en: string;
  readonly system: 'state' | 'party' | 'both';
  /** The type is not part of the number: 77/2015/QH13. */
  readonly unwritten?: boolean;
  /** Its numbers may have no type: 1073/CP-QHQT. */
  readonly untyped?: boolean;
  /** Symbols of other types that documents of this type bear too: Quy định 37-QĐ/TW. */
  readonly also?: readonly string[];
  /**
   * Whether the word and a bare number are a document: Nghị định 30. `noun`: always; `capital`: only with a capital, since the word is
   * a verb too (quyết định 5 việc); `none`: never (dự án số 8B Lê Trực). Without it only số tells: Kế hoạch *số* 61.
   */
  readonly short?: 'noun' | 'capital' | 'none';
  /** There is one at a time, which its year tells: Hiến pháp năm 2013. */
  readonly single?: boolean;
  /** Who issues documents of this type and nobody else does, by code. */
  readonly issuers?: readonly string[];
  /** What after the word makes another word of it: luật *sư*. */
  readonly except?: readonly string[];
};

/** What may stand between the type and the number: Nghị quyết *chuyên đề* số 06-NQ/TU. */
export type DocumentAdjective = { readonly key: string; readonly vi: string; readonly en: string };

/** A body by the code in a document number. `{n}` in the code stands for a figure: QH{n}, QH13. */
export type Issuer = {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /** Other spellings of the code: TƯ for TW. */
  readonly also?: readonly string[];
  /** Whose numbers it stands in, where it stands in those of one system only. */
  readonly system?: 'state' | 'party';
};

/** A part of an issuer's code, from which codes that no list holds are read: S·NN·PTNT, VP·TU. */
export type IssuerPart = {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  /**
   * `head`: begins a code and names the kind of body; `field`: what it is for; `body`: a body by itself; `of`: whose the body before is, `{body}` in English.
   */
  readonly role: 'head' | 'field' | 'of' | 'body';
  /** Other spellings of the code: TƯ for TW. */
  readonly also?: readonly string[];
};

/** A post written in one acronym with its body: PCT·UBND. `before` is how the Vietnamese names of its bodies begin; `en` has {body}. */
export type AcronymPost = {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly before: readonly string[];
};

/** Acronyms in running text. `silent`: cues beside which an acronym of several senses is none of them (Ảnh: TT). */
export type AcronymWords = { readonly silent: readonly string[]; readonly posts: readonly AcronymPost[] };

/** A meeting whose resolutions are cited by it. `{number}` and `{term}` stand for ranks, in English for ordinals. */
export type Meeting = {
  readonly key: string;
  readonly vi: readonly string[];
  readonly en: string;
  /** Where no term is said. */
  readonly enAlone?: string;
};

/** A part of a document as it is cited, the smallest first. */
export type CitationPartWord = {
  readonly key: string;
  readonly vi: readonly string[];
  readonly en: string;
  readonly plural: string;
  /** How its numbers are written. */
  readonly numbers: readonly ('letter' | 'figure' | 'roman' | 'rank')[];
  /** What before the word makes another word of it: thời *điểm*. */
  readonly notAfter?: readonly string[];
  /** Only with a larger part or a document behind it, since alone it is another word: đoạn 2. */
  readonly dependent?: boolean;
};

/** Between a part and its document, as English says it. `key` names it in values. */
export type CitationLink = { readonly key: string; readonly vi: readonly string[]; readonly en: string };

/** The words around citations. */
export type CitationWords = {
  /** Before several: *các* điều 5 và 6. */
  readonly several: readonly string[];
  /** Between a part and a larger one or the document, saying nothing: Điều 5 *của* Nghị định … */
  readonly joints: readonly string[];
  /** What speaks: Điều *này*. */
  readonly here: readonly string[];
  /** Before a rank: Phần *thứ* nhất. */
  readonly rank: readonly string[];
  /** Before a part in small letters they say that it is one: *theo* điều 5. */
  readonly cues: readonly string[];
  /** Before the part that speaks, where no smaller part is before it: *quy định tại* khoản này. Elsewhere it is this sum, this thing. */
  readonly hereCues: readonly string[];
  /** What may follow the bare number of a document or a part; any other noun would be counted by it. */
  readonly followers: readonly string[];
  /** Between a law's year and that of its amendments. */
  readonly amended: readonly string[];
  readonly amendedEnglish: string;
};

/**
 * A level of administrative unit. `en` follows the name (Lang Son Province), `modifier` stands between the name and a body
 * (Lang Son Provincial People's Committee), `alone` and `aloneModifier` serve without a name (the province, the provincial Party Committee).
 */
export type Level = {
  readonly key: string;
  readonly vi: readonly string[];
  readonly en: string;
  readonly modifier: string;
  readonly alone: string;
  readonly aloneModifier: string;
  /** Names of this level may be figures: Quận 1. */
  readonly numbered?: boolean;
  /** The glossary has all its units: no other name behind the word is one. */
  readonly closed?: boolean;
};

/** What announces a period of years. `{period}` in `en` stands for the years: the {period} tenure. */
export type PeriodWord = {
  readonly key: string;
  readonly vi: readonly string[];
  readonly en: string;
  /** It announces one year too: vụ hè thu 2018. */
  readonly single?: boolean;
};

/**
 * A part of a month, decade or century. `{date}` in English stands for the date without an article (early {date}); `the` serves where the
 * date has one (the early {date}: the early 1990s).
 */
export type DatePart = {
  readonly key: string;
  readonly vi: readonly string[];
  readonly en: string;
  readonly the: string;
  /** Behind these words it is part of another: *bắt* đầu. */
  readonly notAfter?: readonly string[];
};

/** A time told from the day of speaking: hôm nay, năm ngoái. */
export type RelativeTime = {
  readonly key: string;
  readonly vi: readonly string[];
  readonly en: string;
  /** It stands in place of a year: 6 tháng đầu *năm ngoái*. */
  readonly year?: boolean;
  /** Behind these words it is something else: *những* năm tới. */
  readonly notAfter?: readonly string[];
  /** What after the words makes something else of them: năm nay *gần 80 tuổi* is no case, năm sau *đại học* is. */
  readonly except?: readonly string[];
};

/** The lunar calendar: what says that a date is of it, and its English. */
export type LunarWords = {
  /** After a date: 10/3 *âm lịch*. */
  readonly after: readonly string[];
  /** Months with a name of their own. */
  readonly months: readonly { readonly vi: readonly string[]; readonly month: number }[];
  /** The 15th: rằm tháng Bảy. */
  readonly fullMoon: readonly string[];
  /** The New Year, whose first days are counted: mùng 2 *Tết*, as are the last ones before: 28 *Tết*. */
  readonly newYear: readonly string[];
  /** The words of a day in the first third of a month, solar or lunar: mùng 2. */
  readonly earlyDay: readonly string[];
  /** Between a solar date and the same day of the lunar calendar: (*tức* 10/3 âm lịch). */
  readonly sameDay: readonly string[];
  /** The two halves of the name of a year in the cycle of sixty, which is lunar: năm *Mậu Tuất*. */
  readonly stems: readonly string[];
  readonly branches: readonly string[];
};

/** A word at an hour that says on which half of the day it is. Hours as said, from and to. */
export type DayPart = {
  readonly vi: readonly string[];
  /** Hours that are said as on the clock of 24: 14 giờ chiều. */
  readonly same: readonly (readonly [number, number])[];
  /** Hours that are 12 more: 2 giờ chiều. */
  readonly later: readonly (readonly [number, number])[];
};

/** The clock. */
export type ClockWords = {
  readonly hour: readonly string[];
  /** Letters that say the hour between two figures only: 7g30. */
  readonly hourLetters: readonly string[];
  readonly minute: readonly string[];
  /** Before the minutes that the hour lacks: 7 giờ *kém* 15. */
  readonly less: readonly string[];
  readonly second: readonly string[];
  readonly dayParts: readonly DayPart[];
  /** Before a bare hour they say that it is a time, no duration: lúc 14 giờ. */
  readonly cues: readonly string[];
  /** Before an hour they say that it is a duration: trong 2 giờ 30 phút. */
  readonly durations: readonly string[];
  /** The same, but before a late hour alone it is one of the clock: đóng cửa *sau* 22h. */
  readonly after: readonly string[];
  /** After an hour they say that it is a duration, or counted back: 7 giờ *đồng hồ*, 7 giờ *kém* 15. */
  readonly notBefore: readonly string[];
  /** After an hour with a word of dates before it they say that it is a time: trước 17h *hằng ngày*. */
  readonly daily: readonly string[];
  /** After a time: 0651 *GMT*. */
  readonly zones: readonly string[];
  /** Times with a name of their own: nửa đêm. `time` is on the clock of 24 hours. */
  readonly named: readonly { readonly vi: readonly string[]; readonly time: string }[];
};

/** How English writes dates and times. */
export type DateEnglish = {
  readonly fromTo: string;
  readonly since: string;
  /** A day of every month. */
  readonly monthly: string;
  readonly decade: string;
  readonly century: string;
  /** A decade or century with its article: the {date}. */
  readonly the: string;
  readonly day: string;
  readonly lunarDay: string;
  readonly lunarDayAlone: string;
  readonly lunarMonth: string;
  readonly lunarNewYear: string;
  readonly ofYear: string;
  readonly am: string;
  readonly pm: string;
  readonly noon: string;
  readonly midnight: string;
};

/**
 * A stretch of a year. `{months}` and `{quarter}` in the Vietnamese stand for a figure. In English `{months}` is a count,
 * `{quarter}` an ordinal, `{year}` the year; `enAlone` serves where no year is given. Without it the words mean this with a year only.
 */
export type YearPart = {
  readonly key: string;
  readonly vi: readonly string[];
  readonly en: string;
  readonly enAlone?: string;
  /** Serves where the year is told from the day of speaking, if `en` does not: the start of {year}. */
  readonly enRelative?: string;
  /** What after the words speaks of another year, or of none: cuối năm *ngoái*, đầu năm *học*. */
  readonly except?: readonly string[];
  /** Behind these words it is something else: *bắt* đầu năm 2018. */
  readonly notAfter?: readonly string[];
  /** Before what is counted it may be between so many: giữa năm *yếu tố*. */
  readonly between?: boolean;
};

/**
 * What is ranked, up to the place of the figure: `năm thứ`, `khóa`. `{ordinal}` in `en` stands for it: the {ordinal} year. What is `numbered` has
 * `{figure}` there, a number as it is written: phase {figure}.
 */
export type OrdinalWords = {
  readonly key: string;
  readonly vi: readonly string[];
  readonly en: string;
  /** Behind these a figure, a Roman one or a numeral numbers it where it can count nothing: *giai đoạn* 2, *hạng* III, *vòng* một. */
  readonly numbered?: readonly string[];
  /** A figure counts nothing, whatever follows, unless that is counted for certain: Đại hội 12 đề ra. */
  readonly sure?: boolean;
  /** The smallest and the largest number that there is of them: lớp 12. */
  readonly least?: number;
  /** Behind these any number does it, whatever follows: *lớn* thứ 3, *gió* cấp 7. */
  readonly behind?: readonly string[];
  readonly most?: number;
  /** Behind these words those of `vi` or `numbered` are something else: *được* cấp 3. */
  readonly notAfter?: readonly string[];
  /** Only the words of ranks do it here, which count nothing: giải *nhì*; and those that may count before nothing that is counted: giải *ba*. */
  readonly words?: boolean;
  /** Behind these a plain figure that counts nothing ranks too: lần *2*. */
  readonly bare?: readonly string[];
  /** Only Roman figures rank here (khóa XIV); the Arabic ones name or count. */
  readonly roman?: boolean;
  /** … but not behind these words: Quốc hội *khóa 14*. */
  readonly figuresAfter?: readonly string[];
  /** How many there are may follow after a slash: xếp thứ 5/63. */
  readonly of?: boolean;
};

/** The words of the calendar, and those that tell a date from a ratio. */
export type CalendarWords = {
  readonly day: readonly string[];
  readonly month: readonly string[];
  /** Tied to the figure of a month before its year: *T*6/2021. */
  readonly monthLetters: readonly string[];
  readonly year: readonly string[];
  /** After these only a date comes: sáng 5-10. */
  readonly dayParts: readonly string[];
  /** Before `5/10` they say that it is a date unless a noun follows that is counted: từ, vào. */
  readonly dateCues: readonly string[];
  /** After an hour they say that it is one of the clock. */
  readonly weekdays: readonly string[];
  /** Behind a day without a month they say that it is one of every month (ngày 15 *hằng tháng*), or of one that is not said: *của tháng*. */
  readonly eachMonth: readonly string[];
  /** After a row of months they say that they are those of every year: tháng 5, 6 *hằng năm*. */
  readonly eachYear: readonly string[];
  readonly monthly: readonly string[];
  /** Figures like dates that say something else unless a word of a date is beside them: 24/7. */
  readonly idioms: readonly string[];
  /** Before the ten years that a decade is told by: thập niên 90. */
  readonly decades: readonly string[];
  /** The same, where it announces single years as well: những năm 1990. */
  readonly yearsOrDecade: readonly string[];
  /** Before the figure of a century. */
  readonly centuries: readonly string[];
  /** After a decade: of the last century. */
  readonly lastCentury: readonly string[];
  /** Between a decade and its century. */
  readonly of: readonly string[];
  /** Before the first of two: từ 2016 đến 2020. */
  readonly from: readonly string[];
  /** From the first to the last: đến. */
  readonly to: readonly string[];
  readonly and: readonly string[];
  /** Opens a stretch of time: từ ngày 1/7 đến 15/7. */
  readonly opening: readonly string[];
  /** Leads to its last day: đến hết. */
  readonly until: readonly string[];
  /** Leads to the day of speaking: đến nay. */
  readonly untilNow: readonly string[];
};

/** Words at figures that are no values of this kind. */
export type FigureWords = {
  /** The percent sign and its word. */
  readonly percent: readonly string[];
  /** What the figure after it numbers or names: Điều 5, Quốc lộ 6, Chương trình 135. */
  readonly labels: readonly string[];
  /** Labels that are verbs as well: *điều* 150 cán bộ. */
  readonly verbLabels: readonly string[];
  /** Words that end like a label and are none: thí *điểm* 5 trường. */
  readonly notLabels: readonly string[];
  /** The same, but nouns after the figure are counted by it: bệnh viện 115, công ty 2 *thành viên*. */
  readonly softLabels: readonly string[];
  /** Behind these a day without its year is a name: quảng trường *2/9*, đường *30 tháng 4*. */
  readonly datedNames: readonly string[];
  /** Units of the forces, whose figure stands behind other words of the name too: lữ đoàn đổ bộ đường không 173. */
  readonly forces: readonly string[];
  /** Before a scale they make an unknown number: hàng trăm, vài chục. */
  readonly vague: readonly string[];
  /** Those of them that say so many of the scale, and those that say a few of it. */
  readonly many: readonly string[];
  readonly few: readonly string[];
  /** Those of them that say a few of what is counted as well: *vài* trường hợp. */
  readonly fewOfThings: readonly string[];
  /** Those that say about one of the scale, or as much as that: *cả* tỷ đồng. */
  readonly asMuchAs: readonly string[];
  /** Behind these words the others are something else: *khách* hàng. */
  readonly notMany: readonly string[];
  /** Between the numerals of a fraction: một *phần* ba. */
  readonly part: readonly string[];
  /** What after the last numeral makes another word of it: một phần tư *liệu*. */
  readonly notPart: readonly string[];
  readonly half: readonly string[];
  /** So many times in one word: gấp đôi. `unit` is the key of the unit of times. */
  readonly multiples: readonly { readonly vi: readonly string[]; readonly amount: string; readonly unit: string }[];
  /** Round the clock in figures: so many `unit` in each `per`. */
  readonly allDay: {
    readonly vi: readonly string[];
    readonly amount: string;
    readonly unit: string;
    readonly per: string;
  };
  /** Before the two figures of a ratio: tỷ lệ 3/5. */
  readonly ratios: readonly string[];
  /** Before the two figures of a score: tỷ số 2-1. */
  readonly scores: readonly string[];
  /** What fractions are taken of: 2/3 *dân số*. */
  readonly wholes: readonly string[];
  /** Behind these two figures are a share, no date: *chiếm* 3/4, *bằng* 1/12. */
  readonly shareCues: readonly string[];
  /** Behind these «năm» before what is counted is five, no year: *có* năm xã. */
  readonly fiveCues: readonly string[];
  /** Behind these «một» before what is counted is one, no article: *chỉ có* một chiếc. */
  readonly oneCues: readonly string[];
  /** Spans of which «một» is one, whatever stands before it: một *tuần*. */
  readonly ofOne: readonly string[];
  /** Behind these a numeral in words is part of a name or another word: *ngã* ba, *quả* chín. */
  readonly numeralNames: readonly string[];
  /** Behind these a numeral before any noun counts: *giữa* hai vợ chồng. */
  readonly countCues: readonly string[];
  /** Behind a numeral they make another word of it: ba *lô*, tám *chuyện*. */
  readonly notCounted: readonly string[];
  /** Behind these two figures with a dash are a range: *nhóm tuổi* 15 - 24. */
  readonly rangeCues: readonly string[];
  /** Behind these and a comma or «và» «đồng» is bronze, no money: 9 *bạc* và 15 đồng. */
  readonly medals: readonly string[];
  /** Before a range, and between its ends: *từ* 5 *đến* 10 ha. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Between two figures, from one to the other of which something rose or fell: từ 21 *lên* 28 triệu đồng, từ 5 *xuống* 3 ca. */
  readonly rises: readonly string[];
  readonly falls: readonly string[];
  /** Before the last of several figures: 5, 7 hoặc 9 ha. */
  readonly and: readonly string[];
  /** Between a part and its whole: 2 *trong* 3 tiêu chí. */
  readonly outOf: readonly string[];
  readonly comparedWith: readonly string[];
  /** Between these and a capital a bare figure is a house number: *ở* 83 Nguyễn Chí Thanh. */
  readonly places: readonly string[];
  /** Behind these a bare figure is an amount, behind other words perhaps a name: *còn* 151, but lực lượng 47. */
  readonly amountCues: readonly string[];
  /** Before what a figure is told by: 20 triệu đồng *mỗi* năm. */
  readonly each: readonly string[];
  /** The same, behind money and percentages alone: 2 triệu đồng *một* tháng, but 5 năm một lần is no rate. */
  readonly eachOfSum: readonly string[];
  /** The same, before thousands of people alone: 26 giường bệnh *trên* 10.000 dân. */
  readonly eachOfMany: readonly string[];
  /** Before figures that are less than nothing: *âm* 5 độ C. */
  readonly minus: readonly string[];
  /** The word before a document's number: số. */
  readonly number: readonly string[];
};

/** How names of persons begin, so that no place is read in one. */
export type PersonWords = {
  readonly familyNames: readonly string[];
  /** Behind a family name they make it a person's for sure, also after a level word: phường Nguyễn *Văn* A. */
  readonly middleNames: readonly string[];
  /** Before a person's name: two capitalised syllables or more behind one are a name as a whole (*ông* Đồng Văn Lâm). */
  readonly titles: readonly string[];
  /** Behind a known place they make another place of it: Điện Biên *Đông*. */
  readonly placeEndings: readonly string[];
};

/** Bodies and posts by the words with which their Vietnamese names begin, and what their English needs. */
export type BodyWords = {
  /** Kinds of bodies, which name one only with what stands behind: Hội đồng. */
  readonly kinds: readonly string[];
  /** Bodies by themselves: Công an. */
  readonly bodies: readonly string[];
  /** They begin like a body and are none: Hội nghị. */
  readonly notBodies: readonly string[];
  /** Bodies that a larger one has; the name of that one follows directly: Công đoàn *Công an tỉnh*. */
  readonly parts: readonly string[];
  /** Posts, which the name of their body follows directly. */
  readonly posts: readonly string[];
  readonly postPrefixes: readonly string[];
  /** English names that end so take no article. */
  readonly withoutArticle: readonly string[];
  /** Names of one word that do: the Government. */
  readonly withArticle: readonly string[];
  /** Words that make several of the unit or body behind them: *các* huyện, *hai* Sở. */
  readonly several: readonly string[];
  /** What may follow a body's name cut short to its kind: Sở *đã* kiểm tra. */
  readonly behindShort: readonly string[];
  /** Bodies that are never called by their kind alone: Bộ Chính trị. */
  readonly neverShort: readonly string[];
};

/** Other English of something that another section holds, by its key there. */
export type MoreEnglish = { readonly key: string; readonly en: readonly string[] };

/** What English writes besides the English of the other sections. It is read, never written. */
export type EnglishWords = {
  /** Numerals by their word; compounds (twenty-five) are made of them. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly ranks: Readonly<Record<string, number>>;
  /** Parts of a whole that are not called by a rank: quarter. */
  readonly parts: Readonly<Record<string, number>>;
  /** So many times in a word, and the key of that unit: twice. */
  readonly multiples: { readonly unit: string; readonly en: Readonly<Record<string, number>> };
  /** Between some and all: 8 *of* 11 targets. */
  readonly outOf: readonly string[];
  /** 1 *in* 25 adults. */
  readonly oneIn: readonly string[];
  /** Beside 1:18 they say that it is a *ratio*, not a time. */
  readonly ratios: readonly string[];
  /** After the digits of a rank: 6*th*. */
  readonly rankEndings: readonly string[];
  /** `short` ones serve only after the sign of a currency: US$5*m*. */
  readonly scales: readonly { readonly power: number; readonly en: readonly string[]; readonly short?: boolean }[];
  /** `place`: words of place or time too, which bound no count under ten for sure. */
  readonly bounds: readonly {
    readonly bound: BoundWords['bound'];
    readonly en: readonly string[];
    readonly place?: readonly string[];
    readonly after?: readonly string[];
    readonly notAfter?: readonly string[];
  }[];
  readonly currencies: readonly {
    readonly code: string;
    readonly en: readonly string[];
    readonly before: readonly string[];
  }[];
  readonly percent: readonly string[];
  readonly units: readonly MoreEnglish[];
  readonly periods: readonly MoreEnglish[];
  readonly yearParts: readonly MoreEnglish[];
  readonly dateParts: readonly MoreEnglish[];
  readonly ordinals: readonly MoreEnglish[];
  readonly relatives: readonly MoreEnglish[];
  /** Short names of months. */
  readonly months: readonly { readonly month: number; readonly en: readonly string[] }[];
  /** Months that are other words too (May): alone they are read only after a word of `monthCues`. */
  readonly doubtfulMonths: readonly string[];
  /** Behind a day without a year they make a name of it: 12 August *Revolution* Street. */
  readonly notDays: readonly string[];
  readonly monthCues: readonly string[];
  /** Before four digits they say that these are a year (*in* 2018), and before a rank that it is a day (*on* the 15th). */
  readonly yearCues: readonly string[];
  readonly dayCues: readonly string[];
  readonly of: readonly string[];
  /** Between the rank of a day and its month: the 26th *day of* May. */
  readonly dayOf: readonly string[];
  readonly the: readonly string[];
  /** Opens a stretch, and leads to its end. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly and: readonly string[];
  /** Before a scale they are one: *a* million. `half` stands before them. */
  readonly articles: readonly string[];
  readonly half: string;
  /** Before figures that are less than nothing: *minus* 5 degrees. */
  readonly minus: readonly string[];
  /** Before what a rate is told by: *per* person. */
  readonly per: readonly string[];
  /** Tens of, hundreds of; a few dozen. The plurals of the scales are made. */
  readonly vague: {
    readonly tens: readonly string[];
    readonly hundreds: readonly string[];
    readonly dozen: readonly string[];
    readonly few: readonly string[];
  };
  /** Before a rank they say that it is one: *the* first. */
  readonly determiners: readonly string[];
  /** Before the document or part that speaks: *this* Decree. */
  readonly here: readonly string[];
  /** From `{from}` to the day of speaking. */
  readonly since: readonly string[];
  /** A day of every month. */
  readonly monthly: readonly string[];
  readonly am: readonly string[];
  readonly pm: readonly string[];
  readonly documentTypes: readonly { readonly symbol: string; readonly en: readonly string[] }[];
  /** Before the number of a document. */
  readonly number: readonly string[];
  /** What the bare figure after it numbers: *District* 5. */
  readonly labels: readonly string[];
  /** What looks like a number and is none: *one of*. */
  readonly phrases: readonly string[];
  /** They end the words between a number and what it counts. */
  readonly stops: readonly string[];
};

export type YearStretch = {
  readonly part: string;
  readonly first?: number;
  readonly last?: number;
  /** It is the quarter that is said. */
  readonly quarter?: boolean;
};

/** What the two languages say in different words, for comparing a Vietnamese text with its English. */
export type ComparisonWords = {
  /** Keys of counted things that translations never put for another of their group. */
  readonly unlikeUnits: readonly (readonly string[])[];
  /** English words that hold a small number without naming it: *both* communes. */
  readonly hidden: readonly { readonly number: number; readonly en: readonly string[] }[];
  /** Parts of a year by their months; an end left out is told by how many months are said. */
  readonly yearStretches: readonly YearStretch[];
  /** Words near a figure that bound it in ways of their own. */
  readonly boundsSaid: readonly {
    readonly bound: BoundWords['bound'];
    readonly vi: readonly string[];
    readonly en: readonly string[];
  }[];
  /** English bounds that are below and near both. */
  readonly justBelow: readonly string[];
  /** English words before a figure that answer a Vietnamese word of place. */
  readonly placesSaid: readonly string[];
  /** Keys of parts of a date that translations put for one another. */
  readonly alikeParts: readonly (readonly string[])[];
  /** English words before a date that tell a part of it. */
  readonly partsSaid: readonly string[];
  /** Keys of ordinals that translations never put for another of their group. */
  readonly unlikeRanks: readonly (readonly string[])[];
  /** Keys of units of English measure, and how much of a metric unit one of them is. */
  readonly englishMeasures: readonly { readonly unit: string; readonly metric: string; readonly is: string }[];
  /** English words that may rightly stand twice in a row, some not before certain words, or their endings. */
  readonly doubledWords: readonly { readonly en: string; readonly notBefore?: readonly string[] }[];
};

export type Symbols = {
  readonly scales: readonly Scale[];
  readonly bounds: readonly BoundWords[];
  readonly currencies: readonly Currency[];
  readonly units: readonly MeasureUnit[];
  readonly documentTypes: readonly DocumentType[];
  readonly documentAdjectives: readonly DocumentAdjective[];
  readonly issuers: readonly Issuer[];
  readonly issuerParts: readonly IssuerPart[];
  readonly acronyms: AcronymWords;
  readonly meetings: readonly Meeting[];
  readonly citationParts: readonly CitationPartWord[];
  readonly citationLinks: readonly CitationLink[];
  readonly citations: CitationWords;
  /** Before figures that are codes or names: hotline, số tài khoản, Boeing. */
  readonly codes: readonly string[];
  readonly levels: readonly Level[];
  /** January to December in English. */
  readonly months: readonly string[];
  readonly periods: readonly PeriodWord[];
  readonly yearParts: readonly YearPart[];
  readonly ordinals: readonly OrdinalWords[];
  readonly dateParts: readonly DatePart[];
  readonly relatives: readonly RelativeTime[];
  readonly lunar: LunarWords;
  readonly clock: ClockWords;
  readonly dateEnglish: DateEnglish;
  readonly calendar: CalendarWords;
  readonly figures: FigureWords;
  readonly persons: PersonWords;
  readonly bodies: BodyWords;
  readonly english: EnglishWords;
  readonly comparison: ComparisonWords;
};
