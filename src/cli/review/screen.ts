import type { Finding } from '../../model/finding.ts';
import type { MemoryMatch } from '../../model/memory.ts';
import type { Unit } from '../../model/unit.ts';
import type { Shell } from '../shell.ts';
import { styled } from '../styles.ts';

/** A unit with all that a reviser wants to see beside it. */
export type UnitView = {
  readonly article: string;
  readonly unit: Unit;
  /** Counted from 1. */
  readonly number: number;
  readonly total: number;
  /** Units that nobody has confirmed. */
  readonly open: number;
  /** The English as a reader sees it: references to concepts spelled out. */
  readonly english: string;
  readonly terms: readonly { readonly vi: string; readonly en: string }[];
  readonly matches: readonly MemoryMatch[];
  readonly findings: readonly Finding[];
  /** What was just done, or went wrong. */
  readonly message?: string;
};

type Told = Pick<Shell, 't' | 'colour'>;

/** The screen of one unit, in lines of at most `width` columns. */
export function screen(shell: Told, view: UnitView, width: number): string {
  const { unit, english, message } = view;
  const lines = [
    heading(shell, view, width),
    '─'.repeat(width),
    ...labelled(shell, 'vietnamese', unit.vi, width),
    ...(unit.was === undefined ? [] : labelled(shell, 'was', unit.was.vi, width)),
    '',
    ...labelled(shell, 'english', english === '' ? shell.t('review.noEnglish') : english, width),
    ...(unit.en === undefined || unit.en === english ? [] : labelled(shell, 'written', unit.en, width)),
    ...(unit.note === undefined ? [] : ['', ...labelled(shell, 'note', unit.note, width)]),
    ...termLines(shell, view, width),
    ...matchLines(shell, view, width),
    ...findingLines(shell, view, width),
    '─'.repeat(width),
    ...(message === undefined ? [] : wrapped(message, width).map((line) => styled(shell, 'cyan', line))),
    ...wrapped(shell.t(view.matches.length > 0 ? 'review.keysMemory' : 'review.keys'), width),
  ];
  return `${lines.join('\n')}\n`;
}

function heading(shell: Told, { article, unit, number, total, open }: UnitView, width: number): string {
  const { t } = shell;
  const by = unit.origin === undefined ? '' : ` (${t(`review.origin.${unit.origin.by}`, { ...unit.origin })})`;
  const place = t('review.place', { number, total, open });
  const status = t(`review.status.${unit.status}`) + by;
  const room = width - place.length - status.length - 2 * indent.length;
  const name = shortened(`${article} ${unit.id}`, room);
  const colour = unit.status === 'stale' ? 'red' : unit.status === 'draft' ? 'yellow' : 'green';
  return [styled(shell, 'bold', name), place, styled(shell, colour, status)].join(indent);
}

/** The end tells more: the unit's id. */
function shortened(name: string, room: number): string {
  return name.length <= room ? name : `…${name.slice(name.length - Math.max(0, room - 1))}`;
}

function termLines(shell: Told, { terms }: UnitView, width: number): readonly string[] {
  if (terms.length === 0) return [];
  return ['', ...labelled(shell, 'terms', terms.map(({ vi, en }) => `${vi} = ${en}`).join('\n'), width)];
}

function matchLines(shell: Told, { matches }: UnitView, width: number): readonly string[] {
  if (matches.length === 0) return [];
  const told = matches.map(({ match, en, kind }, index) => {
    const how = kind === 'repaired' ? ` ${shell.t('review.repaired')}` : '';
    return `${index + 1}  ${match}%${how}  ${en}`;
  });
  return ['', ...labelled(shell, 'memory', told.join('\n'), width)];
}

function findingLines(shell: Told, { findings }: UnitView, width: number): readonly string[] {
  const { t } = shell;
  return findings.flatMap(({ rule, severity, facts }, index) => {
    const colour = severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'dim';
    const label = styled(shell, colour, `${t(`check.words.${severity}`)}[${rule}]`);
    const told = wrapped(t(`checks.${rule}`, facts), width - indent.length).map((line) => indent + line);
    return [...(index === 0 ? [''] : []), label, ...told];
  });
}

const indent = '  ';

/** A label in a column of its own, the text beside it. */
function labelled(shell: Told, label: string, text: string, width: number): readonly string[] {
  const name = shell.t(`review.label.${label}`);
  const column = Math.max(labelColumn, name.length + 1);
  const lines = text.split('\n').flatMap((line) => wrapped(line, width - column));
  return lines.map(
    (line, index) => (index === 0 ? styled(shell, 'dim', name.padEnd(column)) : ' '.repeat(column)) + line,
  );
}

const labelColumn = 9;

/** Broken between words, and within those that are longer than a line. Vietnamese and English letters are a column each. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text
    .normalize('NFC')
    .split(' ')
    .flatMap((one) => pieces(one, width))) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  return word.length <= width ? [word] : (word.match(new RegExp(`.{1,${Math.max(1, width)}}`, 'gsu')) ?? [word]);
}
