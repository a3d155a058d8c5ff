import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/text/index.ts';

/** The text with ¦ between its sentences: what stands in the tables. */
function marked(text: string): string {
  return splitSentences(text, 'en')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ¦ ');
}

const tables: Readonly<Record<string, readonly string[]>> = {
  titles: [
    'Mr. Nguyen Van An and Mrs. Le Thi Binh attended. ¦ Ms. Hoa spoke.',
    'Prof. Tran Hung and Assoc. Prof. Le Na took part. ¦ Dr. Vu chaired the meeting.',
    'Lt. Gen. Pham Van Tra met Col. Smith and Capt. Jones. ¦ Talks lasted two hours.',
    'Sen. Lee, Rep. Brown and Gov. Hall signed it. ¦ Rev. Paul was there.',
    'The Hon. John Smith visited St. Paul Hospital. ¦ He left on Sunday.',
    'Martin Luther King Jr. was born in Atlanta. ¦ His father was a pastor.',
    'Maj. Gen. Hoang and Brig. Gen. Ray spoke. ¦ Sgt. Dan took notes.',
  ],
  initials: [
    'J. K. Rowling wrote it. ¦ She lives in Scotland.',
    'President John F. Kennedy said so. ¦ Few believed him.',
    'The U.S. and the U.K. took part. ¦ So did the E.U. members.',
    'He works in the U.S. ¦ His wife is in Hanoi.',
    'Aid came from the U.S. Agency for International Development. ¦ It was used well.',
    'Washington, D.C. is far away. ¦ Paris is nearer.',
    'Vitamin A. is not vitamin C. ¦ Both are needed.',
    'She has a Ph.D. in law. ¦ He has an M.A. in history.',
    'They moved to Plan B. ¦ It worked.',
  ],
  companies: [
    'Vinamilk Co., Ltd. opened a farm. ¦ Apple Inc. did not.',
    'It was bought by Acme Corp. in 2018. ¦ The price was not told.',
    'He joined Brown & Sons Ltd. ¦ The firm makes paper.',
    'Smith Bros. and Jones & Co. merged. ¦ Shares rose.',
  ],
  figures: [
    'The rate rose by 5.2 percent. ¦ Costs fell by 1.069 trillion dong.',
    'It costs $3.50. ¦ The other costs $4.',
    'Version 2.0.1 is out. ¦ Version 3 is not.',
    'See Fig. 3 and Sec. 4.2 of Vol. 2. ¦ The rest is in Ch. 5.',
    'See pp. 12–15 and p. 20. ¦ No. 7 is missing.',
    'The budget was approved in 2018. ¦ 15 communes took part.',
    'Approx. 300 households moved. ¦ Est. 40 more will.',
    'It measures 5 ft. 3 in. by 2 m. ¦ That is enough.',
    'He scored 9.5. ¦ She scored 9.7.',
  ],
  dates: [
    'He arrived on Jan. 15 and left on Feb. 2. ¦ It rained.',
    'The office opens at 8 a.m. and closes at 5 p.m. daily. ¦ It is shut on Sundays.',
    'The office closes at 5 p.m. ¦ Nobody answers later.',
    'In Sept. 2019 it began. ¦ It ended in Dec. 2020.',
    'On Mon. 3 May they met. ¦ Tues. was free.',
  ],
  abbreviations: [
    'Roads, schools, etc. were built. ¦ Wells were dug.',
    'Crops (e.g. rice, maize) failed. ¦ Others, i.e. tea, did well.',
    'It is Hanoi vs. Saigon tonight. ¦ Tickets are sold out.',
    'As Smith et al. showed, it works. ¦ Others disagree.',
    'The dept. of health agreed. ¦ The govt. paid.',
    'He lives at 12 Main St. in the centre. ¦ She lives near Mt. Fuji.',
    'Cf. the earlier text. ¦ It says more.',
    'The answer is no. ¦ We agree.',
  ],
  quotations: [
    '“We are ready.” ¦ The hall was silent.',
    '“We are ready,” he said. ¦ “Let us begin.”',
    '"Is it over?" she asked. ¦ "It is!" he said.',
    'He said: “It is late. ¦ We must go.” ¦ They left.',
    "'It works.' ¦ Nobody answered.",
    'He asked why (nobody knew). ¦ They went home.',
    '(The road was closed.) ¦ They walked.',
    'She asked, “Why?” and left. ¦ He stayed.',
  ],
  endings: [
    'Is it true? ¦ Yes! ¦ It is.',
    'Really?! ¦ He could not believe it.',
    'He waited… ¦ Nobody came.',
    'He waited ... and waited. ¦ Nobody came.',
    'To be continued...',
    'Yahoo! was an early portal. ¦ It is gone.',
    'Visit www.example.org. ¦ Write to info@example.org for more.',
    'The file is report.final.docx. ¦ Open it.',
    'Node.js runs it. ¦ Nothing else is needed.',
  ],
  numbering: [
    'Article 5. Scope of application',
    'Chapter II. General provisions',
    '1. Objectives of the programme. ¦ There are three.',
    '2.1. Tasks',
    'a. On the economy',
    'Part I. The State',
    'Under Article 5. ¦ Households are supported.',
  ],
};

describe.each(Object.entries(tables))('%s', (_, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    expect(marked(sentence.replaceAll(' ¦ ', ' '))).toBe(sentence);
  });
});

test.each([
  {
    text: 'THE GOVERNMENT\nToday it met.\n\nIt adjourned.',
    sentences: 'THE GOVERNMENT ¦ Today it met. ¦ It adjourned.',
  },
  { text: 'Three groups:\n- One\r\n- Two', sentences: 'Three groups: ¦ - One ¦ - Two' },
  { text: 'work on ethnic\naffairs went well', sentences: 'work on ethnic\naffairs went well' },
  { text: ' \n ', sentences: '' },
])('lines: $text', ({ text, sentences }) => {
  expect(marked(text)).toBe(sentences);
});

test('sentences that were split once are not split again', () => {
  const piece = fc.constantFrom(
    'Mr. ',
    'Lang Son ',
    'met. ',
    'U.S. ',
    'in 2018. ',
    '5.2 ',
    '“Yes.” ',
    'p.m. ',
    'etc. ',
    'The ',
    'no. ',
    '? ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end } of splitSentences(text, 'en')) {
        const sentence = text.slice(start, end);
        expect(sentence).toBe(sentence.trim());
        expect(splitSentences(sentence, 'en')).toEqual([{ start: 0, end: sentence.length }]);
      }
    }),
    { numRuns: process.env.SONGNGU_DEEP ? 5000 : 100 },
  );
});
