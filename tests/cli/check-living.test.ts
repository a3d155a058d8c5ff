import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkFolder, findingsIn } from './check-folder.ts';

const article = 'translations/articles/mot';
const units = `source: vi.md
units:
  - id: p1s1
    vi: Xã có 15 hộ nghèo.
    en: The commune has 16 poor households.
    status: reviewed
  - id: p2s1
    vi: Huyện có 20 xã.
    en: The district has 21 communes.
    status: reviewed
`;
const { check, folder, write } = checkFolder({
  [`${article}/vi.md`]: 'Xã có 15 hộ nghèo.\n\nHuyện có 20 xã.\n',
  [`${article}/units.yaml`]: units,
});
const rule = ['--rule', 'figure-mismatch'];
const json = [...rule, '--json'];

/** The units in which something is found with this songngu.yaml. */
async function unitsFound(argv: readonly string[] = json): Promise<readonly string[]> {
  return findingsIn(await check(argv)).map(({ unit }) => unit);
}

describe('songngu.yaml', () => {
  test.each([
    ['a rule that is off', 'checks: { figure-mismatch: off, date-mismatch: note }\n', []],
    ['an exception', 'checks: { figure-mismatch: { except: [20 xã], reason: con số của tỉnh } }\n', ['p1s1']],
  ])('%s', async (_, yaml, found) => {
    write('songngu.yaml', yaml);
    expect((await unitsFound(['--json'])).filter((unit) => /^p[12]s1$/.test(unit))).toEqual(
      expect.arrayContaining([...found]),
    );
    expect(
      findingsIn(await check(['--json']))
        .filter((each) => each.rule === 'figure-mismatch')
        .map(({ unit }) => unit),
    ).toEqual(found);
  });

  test('another severity', async () => {
    write('songngu.yaml', 'checks: { figure-mismatch: warning }\n');
    const ran = await check([...json]);
    expect(findingsIn(ran)).toMatchObject([{ severity: 'warning' }, { severity: 'warning' }]);
    expect(ran.exitCode).toBe(0);
    expect((await check([...json, '--fail-on', 'warning'])).exitCode).toBe(1);
    expect((await check([...json, '--severity', 'figure-mismatch=error'])).exitCode).toBe(1);
    expect((await check([...json, '--severity', 'figure-mismatch=error', '--fail-on', 'never'])).exitCode).toBe(0);
  });

  test('a rule that is named is run although it is off', async () => {
    write('songngu.yaml', 'checks: { figure-mismatch: off }\n');
    expect(await unitsFound()).toEqual(['p1s1', 'p2s1']);
  });

  test.each([
    ['checks: { figure-mismach: off }\n', /songngu\.yaml:1:\d+ .*figure-mismatch/],
    ['chekcs: { figure-mismatch: off }\n', /songngu\.yaml:1:1 .*checks/],
    ['checks: { figure-mismatch: eror }\n', /songngu\.yaml:1:\d+ .*error/],
    ['checks: { figure-mismatch: { except: [20 xã] } }\n', /songngu\.yaml:1:\d+ .*reason/],
    ['houseStyle: vnna\n', /vna/],
  ])('%s is told with its place', async (yaml, told) => {
    write('songngu.yaml', yaml);
    const { exitCode, stderr } = await check(json);
    expect(stderr).toMatch(told);
    expect(exitCode).toBe(2);
  });

  test('glossary layers and house style are those of the project', async () => {
    write('own.yaml', 'domain: own\nconcepts:\n  - { vi: hộ nghèo lắm, en: very poor household, id: ho-ngheo-lam }\n');
    write('songngu.yaml', 'glossary: [own.yaml]\nhouseStyle: mofa\n');
    write(`${article}/units.yaml`, units.replace('16 poor households', '16 $t(ho-ngheo-lam)'));
    const [first] = findingsIn(await check(json));
    expect(first).toMatchObject({ unit: 'p1s1', file: `${article}/units.yaml`, line: 5 });
    write(`${article}/units.yaml`, units);
  });
});

describe('waivers', () => {
  test.each([
    [
      'on a unit',
      units.replace(
        '    status: reviewed\n  -',
        '    status: reviewed\n    ignore: [{ rule: figure-mismatch, reason: nguồn sai }]\n  -',
      ),
    ],
    [
      'for a term',
      units.replace(
        '    status: reviewed\n  -',
        '    status: reviewed\n    ignore: [{ rule: figure-mismatch, term: 15 hộ, reason: nguồn sai }]\n  -',
      ),
    ],
  ])('%s', async (_, yaml) => {
    write('songngu.yaml', 'date: 2018\n');
    write(`${article}/units.yaml`, yaml);
    expect(await unitsFound()).toEqual(['p2s1']);
    write(`${article}/units.yaml`, units);
  });

  test('without a reason is an error in the file', async () => {
    write(
      `${article}/units.yaml`,
      units.replace('    status: reviewed\n  -', '    status: reviewed\n    ignore: [{ rule: figure-mismatch }]\n  -'),
    );
    const { exitCode, stderr } = await check(json);
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/units\.yaml:7:\d+ .*reason/)]);
    write(`${article}/units.yaml`, units);
  });

  test('that waives nothing any more is a finding', async () => {
    write(
      `${article}/units.yaml`,
      units.replace(
        'status: reviewed\n  -',
        'status: reviewed\n    ignore: [{ rule: figure-mismatch, term: 99, reason: cũ }]\n  -',
      ),
    );
    const found = findingsIn(await check(['--json'])).filter((each) => each.rule.startsWith('waiver'));
    expect(found).toMatchObject([{ rule: 'waiver-unused', unit: 'p1s1', line: 7, severity: 'warning' }]);
    expect((await unitsFound()).length).toBe(2);
    write(`${article}/units.yaml`, units);
  });

  test('in a comment of the source', async () => {
    write(
      `${article}/vi.md`,
      '<!-- songngu-ignore figure-mismatch: nguồn sai -->\n\nXã có 15 hộ nghèo.\n\nHuyện có 20 xã.\n',
    );
    expect(await unitsFound()).toEqual(['p2s1']);
    write(`${article}/vi.md`, 'Xã có 15 hộ nghèo.\n\nHuyện có 20 xã.\n');
  });

  test('in a comment of either of two texts', async () => {
    write('a.md', 'Xã có 15 hộ nghèo. <!-- songngu-ignore figure-mismatch: nguồn sai -->\n\nHuyện có 20 xã.\n');
    write(
      'b.md',
      'The commune has 16 poor households.\n\n<!-- songngu-ignore figure-mismatch -->\n\nThe district has 21 communes.\n',
    );
    const found = findingsIn(await check(['a.md', 'b.md', '--json'])).filter(({ rule: name }) =>
      /figure|waiver/.test(name),
    );
    expect(found.map((each) => `${each.file}:${each.line} ${each.rule}`)).toEqual([
      'b.md:5 figure-mismatch',
      'b.md:3 waiver-invalid',
    ]);
  });
});

describe('waivers in other files', () => {
  const row = '| Có 15 xã. <!-- p1s1 --> | There are 16 communes. <!-- p1s1 en -->';
  const head = '| Tiếng Việt | English |\n| --- | --- |\n';
  const comment = '<!-- songngu-ignore figure-mismatch: nguồn sai -->';
  const po = (note: string): string =>
    `msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n${note}msgctxt "a"\nmsgid "Có 15 xã."\nmsgstr "There are 16 communes."\n`;

  test.each([
    ['none.md', `${head}${row} |\n`, 1],
    ['row.md', `${head}${row} ${comment} |\n`, 0],
    ['above.md', `Có 15 xã. <!-- p1s1 -->\n\n${comment}\n\nThere are 16 communes. <!-- p1s1 en -->\n`, 0],
    ['none.po', po(''), 1],
    ['note.po', po('# songngu-ignore figure-mismatch: nguồn sai\n'), 0],
    ['no-reason.po', po('# songngu-ignore figure-mismatch\n'), 1],
    ['other.po', po('# songngu-ignore date-mismatch: nguồn sai\n'), 1],
  ])('%s', async (name, text, count) => {
    write(name, text);
    expect(findingsIn(await check([name, ...json]))).toHaveLength(count);
  });
});

describe('--baseline', () => {
  test('what was known stays quiet until its unit changes', async () => {
    expect((await check([...rule, '--baseline', 'known.json', '--write-baseline'])).exitCode).toBe(0);
    const now = await check([...json, '--baseline', 'known.json']);
    expect([findingsIn(now), now.exitCode, JSON.parse(now.stdout).summary.known]).toEqual([[], 0, 2]);
    write(`${article}/units.yaml`, units.replace('16 poor', '17 poor').replace('  - id', '  # lời bàn\n  - id'));
    expect(await unitsFound([...json, '--baseline', 'known.json'])).toEqual(['p1s1']);
    write(`${article}/units.yaml`, units);
  });

  test.each([
    ['there is none', 'none.json'],
    ['it is something else', `${article}/vi.md`],
  ])('exit code 2 where %s', async (_, path) => {
    expect(await check([...json, '--baseline', path])).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('--changed-since', () => {
  const git = (...argv: string[]): string =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...argv], {
      encoding: 'utf8',
      stdio: 'pipe',
    });

  test('only units whose lines changed, and files that git does not follow', async () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'one');
    expect(await unitsFound([...json, '--changed-since', 'HEAD'])).toEqual([]);
    write(`${article}/units.yaml`, units.replace('21 communes', '22 communes'));
    expect(await unitsFound([...json, '--changed-since', 'HEAD'])).toEqual(['p2s1']);
    write('translations/articles/hai/vi.md', 'Xã có 15 hộ nghèo.\n');
    write('translations/articles/hai/units.yaml', units.slice(0, units.indexOf('  - id: p2s1')));
    expect(await unitsFound([...json, '--changed-since', 'HEAD'])).toEqual(['p1s1', 'p2s1']);
    expect((await check([...json, '--changed-since', '--help'])).exitCode).not.toBe(1);
    expect(await check([...json, '--changed-since', 'no-such'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('no-such'),
    });
    write(`${article}/units.yaml`, units);
  });
});

describe('--list-rules and --explain', () => {
  test('every rule, with its severity', async () => {
    const { stdout } = await check(['--list-rules']);
    expect(stdout).toMatch(/^figure-mismatch +error +\S/m);
    expect(stdout).toMatch(/^waiver-unused +warning +\S/m);
  });

  test.each(['figure-mismatch', 'waiver-invalid'])('why %s is there, with examples', async (name) => {
    const { stdout, exitCode } = await check(['--explain', name]);
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(new RegExp(`^${name} \\(`))]);
    expect(stdout.split('\n').length).toBeGreaterThan(3);
  });

  test('an unknown rule has a near one', async () => {
    expect(await check(['--explain', 'figur-mismatch'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('figure-mismatch'),
    });
  });
});

test('a report goes to a file whole, the summary to standard error', async () => {
  const { stdout, stderr } = await check([...rule, '--format', 'sarif', '-o', 'out.sarif']);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/\d/);
  expect(JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs[0].results.length).toBeGreaterThan(0);
});
