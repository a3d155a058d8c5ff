import { type Check, inEachPair } from '../check.ts';
import { loneMarksIn } from '../form/lone-marks.ts';
import { loneQuotes } from '../form/pairs-of-marks.ts';

/**
 * A quotation mark that nothing opens or closes in the English, where the Vietnamese has all of its own. Single ones are left alone: an
 * apostrophe looks the same. Wrong for a quotation that goes on in the next paragraph.
 */
export const quotes: Check = {
  rule: 'quotes',
  severity: 'error',
  ...inEachPair(({ vi, en }) => {
    const lone = loneMarksIn(en.segments, loneQuotes);
    if (lone.length === 0 || loneMarksIn(vi.segments, loneQuotes).length > 0) return [];
    return lone.map(({ mark, ...place }) => ({ en: place, facts: { mark } }));
  }),
  bad: [
    [{ vi: 'Ông gọi đó là “cơ hội lớn”.', en: 'He called it “a great chance.' }],
    [{ vi: 'Phong trào "Xanh" lan rộng.', en: 'The "Green movement is spreading.' }],
    [{ vi: 'Bà nói: “Tôi tin”.', en: 'She said: I believe it”.' }],
    [{ vi: 'Cuộc thi “Sáng tạo” và “Khởi nghiệp”.', en: 'The “Creativity“ and “Start-up” contests.' }],
    [{ vi: 'Chương trình “Xuân” đã diễn ra.', en: 'The ”Spring” programme took place.' }],
  ],
  good: [
    [{ vi: 'Ông gọi đó là “cơ hội lớn”.', en: 'He called it “a great chance”.' }],
    [{ vi: 'Ông gọi đó là “cơ hội lớn”.', en: 'He called it a great chance.' }],
    [{ vi: 'Ống 8 inch đã lắp.', en: 'An 8" pipe was fitted.' }],
    [{ vi: '“Chúng tôi tin', en: '“We believe' }],
    [{ vi: 'Phong trào "Xanh" lan rộng.', en: "The people's “Green” movement is spreading." }],
  ],
};
