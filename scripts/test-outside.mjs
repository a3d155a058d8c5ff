/**
 * Runs the tests that need other programs (tests/outside), lists which of those ran and which were missing, and fails when a test does.
 * With --all it fails, too, when a program was missing.
 */
import { spawnSync } from 'node:child_process';

/** Each program with how to ask whether it is there, what it is for, and where it comes from. */
const programs = [
  { name: 'cmark-gfm', ask: ['cmark-gfm', '--version'], file: 'cmark-gfm', from: 'Debian: cmark-gfm' },
  {
    name: 'Python-Markdown',
    ask: ['/usr/bin/python3', '-c', 'import markdown'],
    file: 'python-markdown',
    from: 'Debian: python3-markdown',
  },
  {
    name: 'python-jsonschema',
    ask: ['/usr/bin/python3', '-c', 'import jsonschema, yaml'],
    file: 'json-schema',
    from: 'Debian: python3-jsonschema python3-yaml',
  },
  {
    name: 'Translate Toolkit',
    ask: ['/usr/bin/python3', '-c', 'import translate.storage.tbx'],
    file: 'translate-toolkit',
    from: 'Debian: python3-translate',
  },
  {
    name: 'Translate Toolkit, units',
    ask: ['/usr/bin/python3', '-c', 'import translate.storage.xliff'],
    file: 'units-translate-toolkit',
    from: 'Debian: python3-translate',
  },
  { name: 'gettext', ask: ['msgfmt', '--version'], file: 'units-gettext', from: 'Debian: gettext' },
  { name: 'xmllint', ask: ['xmllint', '--version'], file: 'units-xmllint', from: 'Debian: libxml2-utils' },
  {
    name: 'openpyxl',
    ask: ['/usr/bin/python3', '-c', 'import openpyxl'],
    file: 'openpyxl',
    from: 'Debian: python3-openpyxl',
  },
  {
    name: 'SARIF schema',
    ask: ['/usr/bin/python3', '-c', 'import jsonschema, os; open(os.environ["SONGNGU_SARIF_SCHEMA"])'],
    file: 'sarif',
    from: 'sarif-schema-2.1.0.json of github.com/oasis-tcs/sarif-spec, its path in SONGNGU_SARIF_SCHEMA',
  },
  {
    name: 'PostgreSQL, memory',
    ask: ['sh', '-c', 'ls /usr/lib/postgresql/*/bin/initdb'],
    file: 'postgres-memory',
    from: 'Debian: postgresql',
  },
  {
    name: 'PostgreSQL, workers',
    ask: ['sh', '-c', 'ls /usr/lib/postgresql/*/bin/initdb'],
    file: 'worker',
    from: 'Debian: postgresql; npm run build comes first',
  },
  {
    name: 'a terminal',
    ask: ['script', '--version'],
    file: 'kills',
    from: 'Debian: bsdutils; npm run build comes first',
  },
  { name: 'Chromium', ask: ['chromium', '--version'], file: 'chromium', from: 'Debian: chromium' },
  { name: 'LibreOffice', ask: ['soffice', '--version'], file: 'libreoffice', from: 'Debian: libreoffice-calc' },
  { name: 'Chromium, bilingual', ask: ['chromium', '--version'], file: 'bilingual-chromium', from: 'Debian: chromium' },
  {
    name: 'LibreOffice, bilingual',
    ask: ['soffice', '--version'],
    file: 'bilingual-libreoffice',
    from: 'Debian: libreoffice-writer',
  },
  {
    name: 'LibreOffice, Word files',
    ask: ['soffice', '--version'],
    file: 'docx-libreoffice',
    from: 'Debian: libreoffice-writer',
  },
];

const isThere = ({ ask: [command, ...args] }) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const found = programs.filter(isThere);
const missing = programs.filter((program) => !found.includes(program));

const filters = found.map(({ file }) => `tests/outside/${file}.test.ts`);
const run =
  filters.length === 0
    ? { status: 0 }
    : spawnSync('npx', ['vitest', 'run', '--mode', 'outside', ...filters], { stdio: 'inherit' });

console.log(`\nran:     ${found.map(({ name }) => name).join(', ') || 'nothing'}`);
console.log(`missing: ${missing.map(({ name, from }) => `${name} (${from})`).join(', ') || 'nothing'}`);
process.exit(run.status !== 0 || (process.argv.includes('--all') && missing.length > 0) ? 1 : 0);
