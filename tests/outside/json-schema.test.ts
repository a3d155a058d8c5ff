import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../cli/run-command.ts';

const root = resolve(import.meta.dirname, '../..');
const article = join(root, 'translations/articles/tang-cuong-trao-doi-kinh-nghiem-cong-tac-dan-toc');

/** Prints how many errors an independent validator finds. */
const validator = `
import json, sys, jsonschema, yaml
schema = json.load(open(sys.argv[1], encoding='utf8'))
class Loader(yaml.SafeLoader): pass
Loader.yaml_implicit_resolvers = {k: [r for r in v if r[0] not in ('tag:yaml.org,2002:timestamp',)] for k, v in yaml.SafeLoader.yaml_implicit_resolvers.items()}
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for path in sys.argv[2:]:
    for error in validator.iter_errors(yaml.load(open(path, encoding='utf8'), Loader)):
        print(path, list(error.absolute_path), error.message[:200])
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'songngu-schema-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function errors(schema: string, files: readonly string[]): Promise<string> {
  const path = join(folder, `${schema}.json`);
  writeFileSync(path, (await runCommand(['schema', schema])).stdout);
  return execFileSync('/usr/bin/python3', ['-c', validator, path, ...files], { encoding: 'utf8' });
}

async function output(name: string, argv: readonly string[], stdin = ''): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, (await runCommand(argv, { stdin })).stdout);
  return path;
}

describe('our files and outputs fit our published schemas, by an independent validator', () => {
  test('glossary', async () => {
    const files = readdirSync(join(root, 'glossary')).filter((name) => name.endsWith('.yaml'));
    expect(files.length).toBeGreaterThan(10);
    expect(
      await errors(
        'glossary',
        files.map((name) => join(root, 'glossary', name)),
      ),
    ).toBe('');
  });

  test('units', async () => {
    expect(await errors('units', [join(article, 'units.yaml')])).toBe('');
  });

  test('analysis, batch, concepts, lookup', async () => {
    expect(await errors('analysis', [await output('a.json', ['annotate', join(article, 'vi.md'), '--json'])])).toBe('');
    expect(await errors('concepts', [await output('c.json', ['glossary', 'list', '--json'])])).toBe('');
    expect(await errors('lookup', [await output('l.json', ['lookup', '--json', 'UBND', 'UBNDX', '166/KH-UBND'])])).toBe(
      '',
    );
    const lines = await output('b.ndjson', ['annotate', '--batch'], '{"id":"a","text":"UBND tỉnh"}\nnot json\n');
    const paths = readFileSync(lines, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line, index) => {
        const path = join(folder, `b${index}.json`);
        writeFileSync(path, line);
        return path;
      });
    expect(paths).toHaveLength(2);
    expect(await errors('batch', paths)).toBe('');
  });

  test('stats, findings, coverage, proposals', async () => {
    expect(await errors('stats', [await output('s.json', ['glossary', 'stats', '--json'])])).toBe('');
    const own = join(folder, 'own.yaml');
    writeFileSync(own, 'domain: x\nconcepts:\n  - { vi: a, en: b, admitted: [b] }\n');
    expect(await errors('findings', [await output('f.json', ['glossary', 'lint', own, '--json'])])).toBe('');
    const text = 'UBND tỉnh và BQLRĐD họp. BQLRĐD báo cáo.\n';
    expect(await errors('coverage', [await output('v.json', ['glossary', 'coverage', '-', '--json'], text)])).toBe('');
    expect(await errors('proposals', [await output('p.json', ['glossary', 'extract', '-', '--json'], text)])).toBe('');
  });

  test('check, check-batch, project', async () => {
    const faults = join(root, 'tests/golden/check-text');
    const texts = [join(faults, 'vi.md'), join(faults, 'en.md')];
    expect(await errors('check', [await output('k.json', ['check', ...texts, '--json'])])).toBe('');
    const pair = '{"id":1,"vi":"Có 15 xã.","en":"There are 16 communes."}\n';
    expect(await errors('check-batch', [await output('kb.json', ['check', '--batch'], pair)])).toBe('');
    expect(await errors('check-batch', [await output('ke.json', ['check', '--batch'], 'not json\n')])).toBe('');
    const project = join(folder, 'songngu.yaml');
    writeFileSync(project, 'houseStyle: mofa\nchecks: { empty: "off", quotes: { except: [a], reason: b } }\n');
    expect(await errors('project', [project])).toBe('');
    writeFileSync(project, 'checks: { empty: of }\n');
    expect(await errors('project', [project])).toContain('of');
  });

  test('house styles and symbols', async () => {
    const filesIn = (name: string): string[] =>
      readdirSync(join(root, 'glossary', name))
        .filter((file) => file.endsWith('.yaml') && file !== 'spelling.yaml')
        .map((file) => join(root, 'glossary', name, file));
    expect(await errors('house-style', filesIn('styles'))).toBe('');
    expect(await errors('symbols', filesIn('symbols'))).toBe('');
  });

  test('and what is wrong does not fit', async () => {
    const wrong = join(folder, 'wrong.yaml');
    writeFileSync(wrong, 'domain: x\nconcepts:\n  - { vi: a, en: b, depricated: [c] }\n');
    expect(await errors('glossary', [wrong])).toContain('depricated');
  });
});
