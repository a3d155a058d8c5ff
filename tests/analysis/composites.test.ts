import { beforeAll, describe, expect, test } from 'vitest';
import { readComposite } from '../../src/analysis/senses/composites.ts';
import type { Symbols } from '../../src/model/symbols.ts';
import { builtinGlossary } from '../glossary-of.ts';

let symbols: Symbols;
beforeAll(async () => {
  symbols = (await builtinGlossary()).symbols;
});

describe('acronyms read from their parts', () => {
  test.each([
    ['TTUBND', 'Thường trực Ủy ban nhân dân', "Standing Board of the People's Committee"],
    ['PCTUBND', 'Phó Chủ tịch Ủy ban nhân dân', "Vice Chairperson of the People's Committee"],
    ['PCT.UBND', 'Phó Chủ tịch Ủy ban nhân dân', "Vice Chairperson of the People's Committee"],
    ['CTHĐND', 'Chủ tịch Hội đồng nhân dân', "Chairperson of the People's Council"],
    ['UVBTV', 'Ủy viên Ban Thường vụ', 'Member of the Standing Board'],
    ['TBKTTW', 'Trưởng Ban Kinh tế Trung ương', 'Head of the Central Economic Commission'],
    ['GĐSXD', 'Giám đốc Sở Xây dựng', 'Director of the Department of Construction'],
    ['PGĐSGTVT', 'Phó Giám đốc Sở Giao thông vận tải', 'Deputy Director of the Department of Transport'],
    ['BCĐ389', 'Ban Chỉ đạo 389', 'Steering Committee 389'],
  ])('%s is %s', (acronym, vi, en) => {
    expect(readComposite(acronym, symbols)).toEqual({ vi, en });
  });

  test.each(['XYZK', 'TUBND', 'GĐUBND', 'UBNDX', 'BTX', 'NTM', 'GĐS', 'PCTXD', '389'])('%s is not', (acronym) => {
    expect(readComposite(acronym, symbols)).toBeUndefined();
  });
});
