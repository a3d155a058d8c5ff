import { beforeAll, describe, expect, test } from 'vitest';
import { type Analyser, analyser } from '../../src/analysis/index.ts';
import { readDocument } from '../../src/document/index.ts';
import type { NamedMention } from '../../src/model/mention.ts';
import { glossaryOf } from '../glossary-of.ts';

const yaml = `
domain: state
concepts:
  - vi: Chủ tịch
    en: Chairman
    acronyms: [CT]
    cues: [Phó ~, '~ {person}', bầu]
    priors: { CT: 0.3 }
  - vi: chụp cắt lớp
    en: computed tomography
    acronyms: [CT, CLVT]
    cues: [chụp ~, '~CT {number} dãy', bệnh viện]
    priors: { CT: 0.3 }
`;

let analyse: Analyser['analyse'];
beforeAll(async () => {
  analyse = analyser(await glossaryOf(yaml)).analyse;
});

/** The acronyms of a text with what their likeliest senses were weighed by. */
function weighed(text: string): string[] {
  const { segments } = analyse(readDocument(text, 'text'), {}, { explain: true });
  return segments
    .flatMap(({ mentions }) => mentions as NamedMention[])
    .filter(({ kind }) => kind === 'acronym')
    .map(({ vi, reasons, alternatives }) => {
      const best = vi === null ? alternatives[0] : { vi, reasons };
      const told = best?.reasons?.map(({ kind, cue }) => (cue === undefined ? kind : `${kind} ${cue}`));
      return `${vi === null ? 'open' : best?.vi}: ${told?.join(', ')}`;
    });
}

describe('what senses are weighed by', () => {
  test.each([
    ['Ông là Phó CT xã.', ['Chủ tịch: prior, beside Phó ~, company phó, company xã']],
    ['Mời CT Nguyễn Văn Hòa lên.', ['Chủ tịch: prior, beside ~ {person}, company nguyễn, company nguyễn văn']],
    ['Được chụp CT ngay.', ['chụp cắt lớp: prior, beside chụp ~']],
    ['Máy CT 64 dãy đã hỏng.', ['chụp cắt lớp: prior, beside ~CT {number} dãy']],
    ['Có CT ở bệnh viện.', ['open: prior, sentence bệnh viện']],
    ['Có CT rồi.\n\nTại bệnh viện vắng.', ['open: prior, document bệnh viện']],
    ['Phó CT họp. Rồi CT nói.', ['Chủ tịch: prior, beside Phó ~, company phó', 'Chủ tịch: prior, use']],
    ['Phó CT đi chụp CT.', ['Chủ tịch: prior, beside Phó ~, company phó', 'chụp cắt lớp: prior, beside chụp ~']],
    ['Nói CT Nguyễn thôi.', ['Chủ tịch: prior, company nguyễn']], // one name alone is no person
  ])('%s', (text, expected) => {
    expect(weighed(text)).toEqual(expected);
  });

  test('are kept only where that is asked for', () => {
    const { segments } = analyse(readDocument('Ông là Phó CT xã.', 'text'));
    expect(JSON.stringify(segments)).not.toContain('reasons');
  });
});
