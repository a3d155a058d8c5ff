import { describe, expect, test } from 'vitest';
import { readDiff } from '../../src/cli/check/diff-lines.ts';

const head = (name: string): string => `diff --git a/${name} b/${name}\n--- a/${name}\n+++ b/${name}\n`;
const read = (diff: string) =>
  [...readDiff(diff)].map(([path, lines]) => [path, lines.map(({ first, last }) => `${first}-${last}`)]);

describe('the lines that a diff changes', () => {
  test.each([
    ['one line', `${head('a.md')}@@ -3 +3 @@ Tin\n-cũ\n+mới\n`, [['a.md', ['3-3']]]],
    ['several that came', `${head('a.md')}@@ -0,0 +1,3 @@\n+một\n+hai\n+ba\n`, [['a.md', ['1-3']]]],
    ['lines that only went: the one before them', `${head('a.md')}@@ -5,2 +4,0 @@\n-một\n-hai\n`, [['a.md', ['4-4']]]],
    ['all that went', `${head('a.md')}@@ -1,2 +0,0 @@\n-một\n-hai\n`, [['a.md', ['1-1']]]],
    ['two places', `${head('a.md')}@@ -3 +3 @@\n-cũ\n+mới\n@@ -9,0 +10,2 @@\n+x\n+y\n`, [['a.md', ['3-3', '10-11']]]],
    [
      'two files',
      `${head('a.md')}@@ -3 +3 @@\n-cũ\n+mới\n${head('b/c.md')}@@ -1 +1 @@\n-x\n+y\n`,
      [
        ['a.md', ['3-3']],
        ['b/c.md', ['1-1']],
      ],
    ],
    [
      'text that looks like a diff',
      `${head('a.md')}@@ -1,2 +1,2 @@\n---- a/x\n-@@ -1 +1 @@\n++++ b/x\n+@@ -7 +7 @@\n`,
      [['a.md', ['1-2']]],
    ],
    [
      'a last line without its break',
      `${head('a.md')}@@ -1 +1 @@\n-x\n\\ No newline at end of file\n+y\n\\ No newline at end of file\n`,
      [['a.md', ['1-1']]],
    ],
    [
      'a name in quotes',
      'diff --git "a/\\"x\\".md" "b/\\"x\\".md"\n--- "a/\\"x\\".md"\n+++ "b/\\"x\\".md"\n@@ -1 +1 @@\n-x\n+y\n',
      [['"x".md', ['1-1']]],
    ],
    ['a name with a space', '--- a/bài một.md\t\n+++ b/bài một.md\t\n@@ -1 +1 @@\n-x\n+y\n', [['bài một.md', ['1-1']]]],
  ])('%s', (_, diff, lines) => {
    expect(read(diff)).toEqual(lines);
  });

  test.each(['', 'Binary files a/x and b/x differ\n', `${head('a.md')}`])('none: %o', (diff) => {
    expect(read(diff)).toEqual([]);
  });
});
