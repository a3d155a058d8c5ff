import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openDocument } from '../../src/document/index.ts';
import { zipOf } from '../formats/zip-of.ts';
import { p, r, wordFile } from './word-file.ts';

const hex = (digits: string, length = 600): Uint8Array =>
  Buffer.concat([Buffer.from(digits, 'hex'), Buffer.alloc(length)]);

describe('what a file holds is told by its content, then by its name', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['a.md', '# Tin', 'markdown'],
    ['a.txt', '# Tin', 'text'],
    ['a.html', 'Tin', 'html'],
    ['a.txt', '<!DOCTYPE html><p>Tin', 'html'],
    ['a.md', '\uFEFF<?xml version="1.0"?>\n<html><p>Tin', 'html'],
    ['a.md', 'Tin về <html>', 'markdown'],
    ['-', '**Tin**', 'markdown'],
    ['-', '<html lang="vi">', 'html'],
    ['a.doc', wordFile(p(r('Tin'))), 'docx'],
    ['-', wordFile(p(r('Tin'))), 'docx'],
  ])('%s: %o', async (file, content, format) => {
    const { value, problems } = await openDocument(Buffer.from(content), { file });
    expect([value?.format, problems]).toEqual([format, []]);
  });

  test.each<[string, Uint8Array, string]>([
    ['a PDF', strToU8('%PDF-1.7\n'), 'pdf-file'],
    ['a PDF behind something else', strToU8('HTTP/1.1\n\n%PDF-1.7\n'), 'pdf-file'],
    ['a scan', hex('ffd8ffe0'), 'image-file'],
    ['another scan', hex('49492a00'), 'image-file'],
    ['Word 97, or a file with a password', hex('d0cf11e0a1b11ae1'), 'word-97-file'],
    ['RTF', strToU8('{\\rtf1\\ansi Tin}'), 'rtf-file'],
    [
      'OpenDocument',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
      'opendocument-file',
    ],
    [
      'a workbook',
      zipOf({
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        'xl/workbook.xml': '<a/>',
      }),
      'office-file',
    ],
    ['any zip', zipOf({ 'a.txt': 'Tin' }), 'office-file'],
    ['half a Word file', wordFile(p(r('Tin'))).subarray(0, 300), 'not-zip'],
    [
      'a program',
      Buffer.concat([strToU8('\x7fELF'), Buffer.from(Array.from({ length: 300 }, (_, index) => index % 7))]),
      'binary-file',
    ],
    ['Latin letters', Buffer.from([0x54, 0xe9, 0x20]), 'not-utf8'],
  ])('%s is told', async (_, bytes, code) => {
    const { value, problems } = await openDocument(bytes, {
      file: 'a.docx'.replace('docx', code === 'not-utf8' ? 'txt' : 'docx'),
    });
    expect([value, problems.map((problem) => problem.code)]).toEqual([undefined, [code]]);
  });
});

test.each(['en', 'vi'])('each problem has its sentence in %s, and no other', (language) => {
  const words = parse(readFileSync(new URL(`../../translations/interface/${language}.yaml`, import.meta.url), 'utf8'));
  const files = ['document/document-problem.ts', 'document/html/limits.ts', 'zip/zip-problem.ts'];
  const source = files.map((file) => readFileSync(new URL(`../../src/${file}`, import.meta.url), 'utf8')).join('\n');
  const codes = [...source.matchAll(/readonly code: '([a-z0-9-]+)'|^ {2}\| '([a-z0-9-]+-file)'/gm)].map(
    ([, one, other]) => one ?? other,
  );
  expect(codes.length).toBeGreaterThan(20);
  expect(Object.keys(words.documentProblem).sort()).toEqual([...new Set(codes)].sort());
});
