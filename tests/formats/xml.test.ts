import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormatProblem } from '../../src/formats/format-problem.ts';
import { readXml } from '../../src/formats/xml-read.ts';
import { escapeXml, withoutForbidden } from '../../src/formats/xml-text.ts';
import { factsOf, placeOf, withPlaces } from './problem-places.ts';

const runs = { numRuns: process.env.SONGNGU_DEEP ? 5000 : 200 };

type Seen = { readonly problem: FormatProblem | undefined; readonly events: readonly string[] };

/** What was told of a file: `<name`, text in quotes, `>`. */
function read(input: string | Uint8Array): Seen {
  const events: string[] = [];
  const bytes = typeof input === 'string' ? Buffer.from(input) : input;
  const problem = readXml(bytes, 'terms.xml', {
    open: ({ name, attributes }) => events.push(`<${name}${JSON.stringify(attributes)}`),
    text: (text) => events.push(JSON.stringify(text)),
    close: () => events.push('>'),
  });
  return { problem, events };
}

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

const little = '<a lang="vi">Ủy ban 🇻🇳</a>';
const littleEvents = ['<a{"lang":"vi"}', '"Ủy ban 🇻🇳"', '>'];

describe('encodings', () => {
  test.each([
    ['UTF-8', Buffer.from(little)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${little}`)],
    ['UTF-8 as declared', Buffer.from(`<?xml version='1.0' encoding='utf-8'?>${little}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${little}`, 'utf16le')],
    ['UTF-16 of the other order', utf16be(`\ufeff${little}`)],
    ['UTF-16 without a mark, declared', Buffer.from(`<?xml version="1.0" encoding="UTF-16"?>${little}`, 'utf16le')],
    ['UTF-16 without a mark, of the other order', utf16be(`<?xml version="1.0" encoding="UTF-16BE"?>${little}`)],
  ])('%s', (_, bytes) => {
    expect(read(bytes)).toEqual({ problem: undefined, events: littleEvents });
  });

  test.each([
    [
      'windows-1258',
      Buffer.from('<?xml version="1.0" encoding="windows-1258"?><a/>'),
      { code: 'unsupported-encoding', encoding: 'windows-1258' },
    ],
    ['UTF-32', Buffer.from('fffe00003c000000', 'hex'), { code: 'unsupported-encoding', encoding: 'UTF-32' }],
    [
      'UTF-8 that calls itself UTF-16',
      Buffer.from('<?xml version="1.0" encoding="utf-16"?><a/>'),
      { code: 'encoding-mismatch', declared: 'utf-16', found: 'UTF-8' },
    ],
    [
      'UTF-16 that calls itself UTF-8',
      Buffer.from('\ufeff<?xml version="1.0" encoding="utf-8"?><a/>', 'utf16le'),
      { code: 'encoding-mismatch', declared: 'utf-8', found: 'UTF-16' },
    ],
    [
      'UTF-8 by its mark that calls itself another',
      Buffer.from('\ufeff<?xml version="1.0" encoding="iso-8859-1"?><a/>'),
      { code: 'encoding-mismatch', declared: 'iso-8859-1', found: 'UTF-8' },
    ],
  ])('%s is refused', (_, bytes, facts) => {
    const { problem, events } = read(bytes);
    expect(problem && factsOf(problem)).toEqual(facts);
    expect(events).toEqual([]);
  });

  test.each([
    [
      'a byte of latin-1',
      Buffer.concat([Buffer.from('<a>\nxã'), Buffer.from([0xe3]), Buffer.from(' hội</a>')]),
      { code: 'not-utf8', byteOffset: 7 },
      2,
    ],
    ['a file cut within a letter', Buffer.from('<a>ủ').subarray(0, 5), { code: 'not-utf8', byteOffset: 3 }, 1],
    [
      'half a pair',
      Buffer.concat([
        Buffer.from('\ufeff<a>\nx', 'utf16le'),
        Buffer.from([0x00, 0xd8]),
        Buffer.from('</a>', 'utf16le'),
      ]),
      { code: 'not-utf16', byteOffset: 12 },
      2,
    ],
    [
      'an odd byte at the end',
      Buffer.concat([Buffer.from('\ufeff<a>', 'utf16le'), Buffer.from([0x41])]),
      { code: 'not-utf16', byteOffset: 8 },
      1,
    ],
  ])('%s has its place', (_, bytes, facts, line) => {
    const { problem } = read(bytes);
    expect(problem && factsOf(problem)).toEqual(facts);
    expect(problem?.place.line).toBe(line);
  });

  test('no letter is cut where the pieces of a file meet', () => {
    for (let before = 65_525; before < 65_540; before++) {
      const text = `${'x'.repeat(before)}ủ🇻🇳ủ`;
      for (const bytes of [
        Buffer.from(`<a>${text}</a>`),
        Buffer.from(`\ufeff<a>${'x'.repeat(before >> 1)}🇻🇳</a>`, 'utf16le'),
      ])
        expect(read(bytes).problem).toBeUndefined();
      expect(read(`<a>${text}</a>`).events[1]).toBe(JSON.stringify(text));
    }
  });
});

/** Ten times ten times … of one word, and other ways to make much of little or to reach for what is elsewhere. */
const bomb = `<!DOCTYPE a [<!ENTITY l0 "lol">${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => `<!ENTITY l${n} "${`&l${n - 1};`.repeat(10)}">`).join('')}]><a>&l9;</a>`;

describe('hostile files', () => {
  test.each([
    ['a billion laughs', bomb, { code: 'entity-declared' }],
    [
      'a file of the machine',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      { code: 'entity-declared' },
    ],
    [
      'a parameter entity',
      '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://localhost/x"> %p;]><a/>',
      { code: 'entity-declared' },
    ],
    ['an entity of HTML', '<a>&nbsp;</a>', { code: 'unknown-entity' }],
    ['NUL', '<a>\u0000</a>', { code: 'control-character' }],
    ['a control character', '<a>\u0001</a>', { code: 'control-character' }],
    ['a control character by its number', '<a>&#1;</a>', { code: 'control-character' }],
    ['a control character in an attribute', '<a b="\u001b"/>', { code: 'control-character' }],
    ['deep nesting', '<a>'.repeat(100_000), { code: 'too-deep' }],
    ['a text without end', `<a>${'x'.repeat(5 * 1024 * 1024)}`, { code: 'text-too-long', limit: 4 * 1024 * 1024 }],
    [
      'an attribute without end',
      `<a b="${'x'.repeat(5 * 1024 * 1024)}`,
      { code: 'text-too-long', limit: 4 * 1024 * 1024 },
    ],
    ['a comment without end', `<!--${'x'.repeat(5 * 1024 * 1024)}`, { code: 'text-too-long', limit: 4 * 1024 * 1024 }],
    [
      'a document type without end',
      `<!DOCTYPE a [${' '.repeat(5 * 1024 * 1024)}`,
      { code: 'text-too-long', limit: 4 * 1024 * 1024 },
    ],
    ['an attribute twice', '<a b="1" b="2"/>', { code: 'not-well-formed' }],
    ['a prefix that nothing declares', '<a xmlns:c="urn:c"><c:b/><constructor:c/></a>', { code: 'not-well-formed' }],
    ['a prefix declared elsewhere', '<a><b xmlns:c="urn:c"/><c:b/></a>', { code: 'not-well-formed' }],
    ['two roots', '<a/><b/>', { code: 'not-well-formed' }],
    ['nothing', '', { code: 'not-well-formed' }],
    ['another kind of file', '%PDF-1.7', { code: 'not-well-formed' }],
  ])('%s', (_, input, facts) => {
    const { problem } = read(input);
    expect(problem).toMatchObject(facts);
  });

  test('one line of a gigabyte is not read at all', () => {
    const bytes = Buffer.alloc(257 * 1024 * 1024);
    expect(read(bytes)).toMatchObject({ problem: { code: 'file-too-large', bytes: bytes.length }, events: [] });
  });

  test('a long line ends soon', () => {
    const bytes = Buffer.alloc((process.env.SONGNGU_DEEP ? 256 : 64) * 1024 * 1024, 'x');
    bytes.write('<a>');
    const start = performance.now();
    expect(read(bytes).problem).toMatchObject({ code: 'text-too-long' });
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('many declarations of prefixes, and elements that each declare one more, are read in time that grows with the file', () => {
    const many = Array.from({ length: 50_000 }, (_, index) => `xmlns:p${index}="u"`).join(' ');
    const start = performance.now();
    const { problem, events } = read(`<a ${many}>${'<b xmlns:q="u"/>'.repeat(20_000)}<p7:c/></a>`);
    expect(problem).toBeUndefined();
    expect(events).toHaveLength(40_004);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  test('a document type that only names its file is nothing to fear', () => {
    const { problem, events } = read('<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif/>');
    expect(problem).toBeUndefined();
    expect(events).toEqual(['<martif{}', '>']);
  });
});

describe('places', () => {
  test.each([
    '<a>⟦<b/></a>',
    '<a>\n  ⟦<b\n c="1">x</b></a>',
    '<a>\r\n\t⟦<b></b></a>',
    '<a\n d="1">⟦<b\n/></a>',
    '<a>\n<!-- \n -->⟦<b\n>x</b></a>',
    '<a>🇻🇳 ủ ⟦<b/></a>',
    '<a><![CDATA[\n<b>]]>⟦<b/></a>',
  ])('%j', (marked) => {
    const { text, places } = withPlaces(marked);
    const found: string[] = [];
    readXml(Buffer.from(text), 'terms.xml', {
      open: ({ name, place }) => name === 'b' && found.push(`${place.line}:${place.column}`),
      text: () => {},
      close: () => {},
    });
    expect(found).toEqual(places);
  });

  test('what is not well-formed has the place of the sign where that shows', () => {
    const { text, places } = withPlaces('<a>\n  <b></c⟦></a>');
    const { problem } = read(text);
    expect(problem && placeOf(problem)).toEqual(places[0]);
  });
});

test('any text comes back but for what XML cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      const { problem, events } = read(
        `<a b="${escapeXml(withoutForbidden(text)).replace(/[\n\t]/g, ' ')}">${escapeXml(withoutForbidden(text))}</a>`,
      );
      expect(problem).toBeUndefined();
      const written = events.slice(1, -1).map((event) => JSON.parse(event) as string);
      expect(written.join('')).toBe(withoutForbidden(text));
    }),
    runs,
  );
});
