import { extname } from 'node:path';
import {
  type BilingualLayout,
  type BilingualOptions,
  type BilingualOrder,
  type BilingualPageWords,
  type BilingualUnits,
  type BilingualWordWords,
  bilingual,
  bilingualDocx,
  bilingualPage,
  withWritten,
} from '../../rendering/index.ts';
import { writeOutput } from '../input.ts';
import { bilingualLabels } from '../labels.ts';
import { type EnglishOptions, openFor } from '../options.ts';
import { writePieces } from '../pieces.ts';
import { progress } from '../progress.ts';
import type { Shell } from '../shell.ts';
import { type BilingualContent, contentFor } from './content.ts';
import { withWhatIsKnown } from './what-is-known.ts';

const bilingualFormats = ['md', 'html', 'docx'] as const;
type BilingualFormat = (typeof bilingualFormats)[number];

export type WriteOptions = EnglishOptions & {
  readonly to?: BilingualFormat;
  readonly layout: BilingualLayout;
  readonly order: BilingualOrder;
  readonly output?: string;
};

/** `songngu bilingual FILE [EN]`: writes both languages side by side. */
export async function writeBilingual(
  shell: Shell,
  paths: { readonly vi: string; readonly en: string | undefined },
  options: WriteOptions,
): Promise<void> {
  const glossary = await openFor(shell, options);
  const content = await contentFor(shell, paths, glossary, options);
  const { output } = options;
  const to = options.to ?? formatByName(output);
  if (to === 'md') return writeOutput(shell, output, markdownOf(shell, content, formOf(options)));
  const known = { ...content, units: await withWhatIsKnown(shell, content, glossary) };
  if (to === 'html') return writeOutput(shell, output, pageOf(shell, known, formOf(options)));
  const tell = progress(shell, shell.t('formats.writing'));
  await writePieces(shell, output, wordOf(shell, known, formOf(options)), tell);
  tell.end();
}

function formatByName(output = ''): BilingualFormat {
  const extension = extname(output).slice(1).toLowerCase();
  return bilingualFormats.find((format) => format === extension) ?? 'md';
}

type Form = Pick<BilingualOptions, 'layout' | 'order'>;

export const formOf = ({ layout, order }: WriteOptions): Form => ({ layout, order });

export function markdownOf(shell: Shell, { document, units, mayReturn }: BilingualContent, form: Form): string {
  const markdown = bilingual(document, units, { ...form, labels: bilingualLabels(shell) });
  return mayReturn ? withWritten(markdown, document, units) : markdown;
}

function wordOf(
  shell: Shell,
  { document, units, title, mayReturn }: BilingualContent,
  form: Form,
): Iterable<Uint8Array> {
  const words = { ...sharedWords(shell), legend: shell.t('bilingual.legend') };
  return bilingualDocx(document, units, { ...form, title, words, mayReturn, labels: bilingualLabels(shell) });
}

export function pageOf(shell: Shell, { document, units, title }: BilingualContent, form: Form): string {
  const words = pageWords(shell, units);
  return bilingualPage(document, units, { ...form, title, words, labels: bilingualLabels(shell) });
}

function pageWords(shell: Shell, units: BilingualUnits): BilingualPageWords {
  const { t, language } = shell;
  const word = (key: string): string => t(`bilingual.page.${key}`);
  return {
    ...sharedWords(shell),
    language,
    show: word('show'),
    both: word('both'),
    vietnamese: word('vietnamese'),
    english: word('english'),
    terms: word('terms'),
    about: word('about'),
    translated: word('translated'),
    reviewed: word('reviewed'),
    counts: t('bilingual.page.counts', { ...countsOf(units) }),
  };
}

function sharedWords({ t }: Shell): Omit<BilingualWordWords, 'legend'> {
  const word = (key: string): string => t(`bilingual.page.${key}`);
  return {
    note: word('note'),
    draft: word('draft'),
    stale: word('stale'),
    untranslated: word('untranslated'),
    'severity.error': word('error'),
    'severity.warning': word('warning'),
    'severity.note': word('finding'),
  };
}

function countsOf(units: BilingualUnits): Readonly<Record<string, number>> {
  const all = [...units.values()].flat();
  return {
    count: all.length,
    findings: all.reduce((sum, { findings = [] }) => sum + findings.length, 0),
    untranslated: all.filter(({ en = '' }) => en.trim() === '').length,
  };
}
