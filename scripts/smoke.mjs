/** Runs the built command line as users do: each command once. The tests run the source; this sees that the bundle does the same. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'songngu-smoke-'));
const own = join(folder, 'own.yaml');
writeFileSync(own, 'domain: own\nconcepts:\n  - { vi: hộ cận nghèo lắm, en: very near-poor household }\n');
const broken = join(folder, 'broken.yaml');
writeFileSync(broken, 'domain: own\nconcepts:\n  - { vi: hộ cận nghèo, en: x, depricated: [y] }\n');
const faulty = (name) => `tests/golden/check-text/${name}`;
const article = 'translations/articles/tang-cuong-trao-doi-kinh-nghiem-cong-tac-dan-toc';

/** Arguments, standard input, exit code, and what the answer must have: on standard output, or for an error on standard error. */
const runs = [
  [['--version'], '', 0, /^\d+\.\d+\.\d+\n$/],
  [['--help'], '', 0, /Commands:/],
  [['lookup', 'CTDT'], '', 0, /ethnic affairs work/],
  [['lookup', 'Sở Y tế Lạng Sơn'], '', 0, /Lang Son Provincial Department of Health/],
  [['lookup', 'hộ cận nghèo lắm', '--glossary', own], '', 0, /very near-poor household/],
  [['lookup', 'UBND', '--glossary', broken], '', 2, /broken\.yaml:3:\d+ .*deprecated/],
  [['annotate', '-'], 'Về CTDT.\n', 0, /^Về CTDT \(ethnic affairs work\)\.\n$/],
  [['annotate', `${article}/vi.md`, '--as', 'footnotes'], '', 0, /\[\^/],
  [['annotate', '--batch'], '{"id":1,"text":"UBND tỉnh"}\n', 0, /^\{"version":1,"id":1,.*\}\n$/],
  [['bilingual', article], '', 0, /^\| Tiếng Việt \| English \|\n/],
  [['bilingual', article, '--to', 'html'], '', 0, /^<!doctype html>/i],
  [['align', `${article}/vi.md`, `${article}/en.md`, '--json'], '', 0, /^\{"version":1,/],
  [['status', article], '', 0, /reviewed/],
  [['sync', article, '--dry-run'], '', 0, /^$/],
  [['lexicon', 'try', '--row', 'khai báo: { v: declare, gram: t }'], '', 0, /^/],
  [['memory', 'stats', '--memory', '/nowhere/memory.db'], '', 2, /there is no memory/],
  [['build'], '', 0, /as before/],
  [['check', article], '', 0, /^$/],
  [['check', faulty('vi.md'), faulty('en.md')], '', 1, /^error\[figure-mismatch\]/m],
  [['check', faulty('vi.md'), faulty('en.md'), '--format', 'html'], '', 1, /<mark>|findings-json/],
  [['check', '--explain', 'figure-mismatch'], '', 0, /^figure-mismatch/],
  [['glossary', 'list', '--domain', 'ethnic-affairs'], '', 0, /công tác dân tộc/],
  [['glossary', 'show', 'cong-tac-dan-toc'], '', 0, /en: ethnic affairs work/],
  [['glossary', 'lint', own], '', 0, /^$/],
  [['glossary', 'lint', '--explain', 'missing-source'], '', 0, /missing-source/],
  [['glossary', 'stats', '--json'], '', 0, /"acronymSenses":\d{3,}/],
  [
    ['glossary', 'add', 'xã đảo xa', 'far island commune', '--into', own, '--domain', 'own', '--dry-run'],
    '',
    0,
    /^\+ .*xã đảo xa/m,
  ],
  [['glossary', 'edit', 'ho-can-ngheo-lam', '--en', 'x', '--glossary', own, '--dry-run'], '', 0, /^\+.*en: x/m],
  [['glossary', 'remove', 'ho-can-ngheo-lam', '--glossary', own, '--dry-run'], '', 0, /^-.*hộ cận nghèo lắm/m],
  [['glossary', 'merge', own, own], '', 0, /^$/],
  [['glossary', 'coverage', '-'], 'UBND tỉnh họp.\n', 0, /UBND|100/],
  [['glossary', 'extract', '-', '--min', '1'], 'Theo báo cáo của GQXVB về rừng.\n', 0, /GQXVB/],
  [
    ['glossary', 'import', '-', '--from', 'csv', '--into', join(folder, 'in.yaml'), '--domain', 'x'],
    'vi,en\nxã đảo xa,y\n',
    0,
    /^/,
  ],
  ...[
    'csv',
    'tsv',
    'tbx',
    'tbx2',
    'omegat',
    'deepl',
    'google',
    'google-sets',
    'azure',
    'amazon',
    'vale',
    'prh',
    'cspell',
    'i18next',
    'html',
  ].map((format) => [['glossary', 'export', '--to', format, '--no-builtin', '--glossary', own], '', 0, /\S/]),
  [['lookup', 'UBND tỉnh Lạng Sơn', '--house-style', 'vna'], '', 0, /Lang Son province/],
  [['lookup', 'CSDT', '--context', 'Công tác dân tộc, miền núi'], '', 0, /%/],
  [['annotate', '-', '--date', '2018'], 'Bộ Dân tộc và Tôn giáo họp.\n', 0, /Ministry/],
  [['schema', 'glossary'], '', 0, /"\$schema"/],
  [['lookup', '--lang', 'vi', 'không-có-gì-như-thế'], '', 1, /Không có gì/],
];

let failed = 0;
for (const [args, input, code, answer] of runs) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/start.cjs', ...args], {
    input,
    encoding: 'utf8',
  });
  if (status === code && answer.test(code === 2 ? stderr : stdout)) continue;
  failed += 1;
  console.error(`songngu ${args.join(' ')}: exit code ${status}\n${stdout.slice(0, 500)}\n${stderr.slice(0, 500)}`);
}
rmSync(folder, { recursive: true });
console.log(`${runs.length - failed} of ${runs.length} commands answer as they should`);

/** The library, as the README shows it: its one example in TypeScript is also JavaScript. */
const [, example] = /```ts\n(.*?)```/s.exec(readFileSync('README.md', 'utf8')) ?? [];
const library = spawnSync(process.execPath, ['--input-type=module', '-'], { input: example, encoding: 'utf8' });
const works = library.stdout.includes('CTDT: ethnic affairs work');
console.log(
  works ? 'the library answers as it should' : `the example of the README:\n${library.stdout}${library.stderr}`,
);
process.exit(failed === 0 && works ? 0 : 1);
