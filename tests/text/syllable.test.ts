import { describe, expect, test } from 'vitest';
import { findDoubtfulCharacters, hasVietnameseLetters, isVietnameseSyllable } from '../../src/text/index.ts';

const syllables =
  'quốc quyền quyết quỳnh quý quân quỹ quơ quăng qua gìn gì giếng giết gia giữa già kẻ ghi nghề cá gà ngã tốc thạch pháp việt yêu ' +
  'yên uyên kỹ lý tin mít anh ênh ích hòa hoà thuỷ thủy khuỷu ngoằn nghiêng trường được xoong huỳnh oanh uể ỉa ý y Ủy ĐẢNG xăng ga mét ' +
  'kạn Đắk Lắk ban the an';
const others =
  'ce ka tôc tồc giin quôn iêu tyn mýt cuân onh internet web email têt hìinh chưởì kwa UBND 06 việtt ngi nge ghá a1 Noël';

test.each(syllables.split(' '))('%s could be a syllable', (word) => {
  expect(isVietnameseSyllable(word)).toBe(true);
  expect(isVietnameseSyllable(word.normalize('NFD'))).toBe(true);
});

test.each([...others.split(' '), ''])('%s could not', (word) => {
  expect(isVietnameseSyllable(word)).toBe(false);
});

test.each([
  ['Hà Nội', true],
  ['Hà'.normalize('NFD'), true],
  ['ĐẢNG', true],
  ['Lang Son', false],
  ['naïve, Müller', false],
  ['', false],
])('%s has Vietnamese letters: %s', (text, has) => expect(hasVietnameseLetters(text)).toBe(has));

describe('doubtful characters', () => {
  test.each([
    ['H⟦Ð⟧ND tỉnh', 'look-alike', 'Đ'],
    ['Q⟦Ɖ⟧-TTg', 'look-alike', 'Đ'],
    ['tỉnh ⟦ð⟧ồng', 'look-alike', 'đ'],
    ['Hà Nộ⟦\u0456⟧', 'look-alike', 'i'],
    ['CT⟦\u200b⟧DT', 'invisible', ''],
    ['a⟦\ufeff⟧b', 'invisible', ''],
    ['⟦\u202e⟧abc', 'invisible', ''],
    ['vi⟦é\u0302⟧t', 'mark-order', 'ế'],
    ['ch⟦ư\u0309\u0300⟧', 'two-tones', null],
  ])('%j: %s', (marked, code, suggestion) => {
    const text = marked.replace(/[⟦⟧]/gu, '');
    const start = marked.indexOf('⟦');
    expect(findDoubtfulCharacters(text)).toEqual([{ start, end: marked.indexOf('⟧') - 1, code, suggestion }]);
  });

  test.each([
    'Đảng bộ HĐND',
    'Đảng bộ'.normalize('NFD'),
    'Guðni',
    'Москва',
    '\ufeffMở đầu',
    '👩\u200d🌾',
    'ọ\u031b',
    'naïve',
    '',
  ])('none in %j', (text) => expect(findDoubtfulCharacters(text)).toEqual([]));

  test('all, in order', () => {
    expect(findDoubtfulCharacters('HÐN\u200bD Hà Nộ\u0456').map(({ start }) => start)).toEqual([1, 3, 11]);
  });
});
