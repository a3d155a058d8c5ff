import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../cli/run-command.ts';

const article = resolve(
  import.meta.dirname,
  '../../translations/articles/tang-cuong-trao-doi-kinh-nghiem-cong-tac-dan-toc/vi.md',
);

test('the list of --as abbr becomes <abbr> elements', async () => {
  const { stdout } = await runCommand(['annotate', article, '--as', 'abbr']);
  const page = execFileSync('/usr/bin/python3', ['-m', 'markdown', '-x', 'abbr'], { input: stdout, encoding: 'utf8' });
  expect(page).toContain('<abbr title="ethnic affairs work">CTDT</abbr>');
  expect(page.match(/<abbr [^>]*>CTDT<\/abbr>/g)).toHaveLength(9);
  expect(page).not.toContain('*[');
});
