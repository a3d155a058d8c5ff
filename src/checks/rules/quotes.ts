import { type Check, inEachPair } from '../check.ts';
import { loneMarksIn } from '../form/lone-marks.ts';
import { loneQuotes } from '../form/pairs-of-marks.ts';

/**
 * A quotation mark that nothing opens or closes in the English, where the Vietnamese has all of its own. Single ones are left alone: an
 * apostrophe looks the same. A speech that the Vietnamese reports without any may begin or end here, its rest in another paragraph. Wrong where
 * one that the Vietnamese closes does.
 */
export const quotes: Check = {
  rule: 'quotes',
  severity: 'error',
  ...inEachPair(({ vi, en }) => {
    const lone = loneMarksIn(en.segments, loneQuotes);
    if (lone.length === 0 || loneMarksIn(vi.segments, loneQuotes).length > 0) return [];
    if (lone.length === 1 && !/["“”„«»]/u.test(vi.text)) return [];
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
    [{ vi: 'Ông nói bà con đã có nước sạch.', en: '“People have clean water now.' }],
    [{ vi: 'Bà nói "tôi học từ khi 8 tuổi".', en: 'She said "I have studied since I was 8".' }],
    [{ vi: 'Phong trào "Xanh" lan rộng.', en: "The people's “Green” movement is spreading." }],
  ],
};
