import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line of bilingual news: what newsrooms wrote in both languages. */
export type ParallelLine = { readonly vi: string; readonly en: readonly [string] };

/** What a line says that is about this country and about its authorities. */
const country = /việt nam|hà nội|hcm|hồ chí minh/g;
const authority =
  /việt nam|hà nội|hcm|chính phủ|ubnd|ủy ban|tỉnh|thành phố|bộ trưởng|thủ tướng|nghị quyết|quốc hội|chủ tịch|đảng|sở |cục |chính sách|bộ y tế|bộ công|bộ giáo/g;

/**
 * Lines of news from a folder of JSON files that hold an object with `vietnamese` and `english` on each line, such as
 * github.com/trannguyenhan/bilingualcrawl-vietnamese-english. What a line's digest says puts it into one of two halves: one to work with, and one to
 * measure only.
 */
export function readParallelLines(
  folder: string,
  about: 'administration' | 'anything' = 'administration',
): Readonly<Record<'dev' | 'held', readonly ParallelLine[]>> {
  const pairs = new Map<string, string>();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()) {
    for (const line of readFileSync(join(folder, name), 'utf8').split('\n')) addPair(line, pairs);
  }
  const lines = [...pairs]
    .filter(([vi]) => about === 'anything' || isAdministrative(vi.toLowerCase()))
    .map(([vi, en]): ParallelLine => ({ vi, en: [en] }));
  return { dev: lines.filter(({ vi }) => !isHeld(vi)), held: lines.filter(({ vi }) => isHeld(vi)) };
}

/** The files have a line now and then that is no JSON; the brackets of the list are lines too. */
function addPair(line: string, pairs: Map<string, string>): void {
  let pair: { readonly vietnamese?: string; readonly english?: string };
  try {
    pair = JSON.parse(line.trim().replace(/,$/, ''));
  } catch {
    return;
  }
  const [vi, en] = [clean(pair.vietnamese), clean(pair.english)];
  if (vi.length >= 30 && en.length >= 30 && !pairs.has(vi)) pairs.set(vi, en);
}

function clean(text = ''): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u200B]+/g, ' ')
    .trim();
}

function isAdministrative(text: string): boolean {
  return text.search(country) !== -1 && new Set(text.match(authority)).size >= 2;
}

function isHeld(vi: string): boolean {
  return (createHash('sha256').update(vi).digest()[0] ?? 0) % 2 === 1;
}
