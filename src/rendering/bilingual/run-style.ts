import { type InlineRun, inlineRuns, type Look, looks } from './inline-runs.ts';

/** A stretch of words of one look, wherever it stands: what Word and Markdown have in common. */
export type StyledRun = Pick<InlineRun, 'is' | 'text' | 'looks' | 'link'>;

/** Runs as they are compared: those alike joined, white space of no look, none at the ends. */
export function comparedRuns(runs: readonly StyledRun[]): string {
  const joined: { style: string; text: string }[] = [];
  for (const run of runs) {
    for (const part of run.is === 'words' ? run.text.split(/([ \t]+)/) : [run.text]) {
      if (part === '') continue;
      const isSpace = /^[ \t]+$/.test(part);
      const style = isSpace && run.is === 'words' ? ' ' : styleOf(run);
      const last = joined.at(-1);
      if (last?.style === style) last.text += part;
      else joined.push({ style, text: part });
    }
  }
  if (joined[0]?.style === ' ') joined.shift();
  if (joined.at(-1)?.style === ' ') joined.pop();
  return JSON.stringify(joined.map(({ style, text }) => (style === ' ' ? ' ' : [style, text])));
}

function styleOf({ is, looks: own, link }: StyledRun): string {
  return [is, ...looks.filter((look) => own.has(look)), link ?? ''].join(' ');
}

/**
 * Runs as inline Markdown that reads as these very runs: as plainly as that can be written.
 */
export function markdownOf(runs: readonly StyledRun[]): string {
  const wanted = comparedRuns(runs);
  const ways: readonly Way[] = [
    { spell: (words) => words, marks: signs },
    { spell: escaped, marks: signs },
    { spell: escaped, marks: tags },
  ];
  const written = ways.map((way) => within(runs, kinds, way).trim());
  return written.find((markdown) => comparedRuns(inlineRuns(markdown)) === wanted) ?? written.at(-1) ?? '';
}

/** One way to write runs: how signs that might be markup are written, and what stands around words of a look. */
type Way = {
  readonly spell: (words: string) => string;
  readonly marks: Readonly<Record<Look, readonly [string, string]>>;
};

const signs: Way['marks'] = {
  strong: ['**', '**'],
  emphasis: ['*', '*'],
  strike: ['~~', '~~'],
  sub: ['<sub>', '</sub>'],
  sup: ['<sup>', '</sup>'],
};

/** Beside letters and quotes, signs may be no marks. */
const tags: Way['marks'] = {
  ...signs,
  strong: ['<strong>', '</strong>'],
  emphasis: ['<em>', '</em>'],
  strike: ['<del>', '</del>'],
};

function escaped(words: string): string {
  return words.replace(/[\\`*_~[\]<&]/g, '\\$&');
}

type Kind = Look | 'link';
const kinds: readonly Kind[] = ['link', ...looks];

/** Runs in a row that have one look are within one pair of marks. White space at their ends stands outside. */
function within(runs: readonly StyledRun[], [kind, ...inner]: readonly Kind[], way: Way): string {
  if (kind === undefined) return runs.map((run) => textOf(run, way)).join('');
  let markdown = '';
  for (let from = 0; from < runs.length; ) {
    const value = sharedBy(runs[from], kind);
    let to = from + 1;
    while (to < runs.length && sharedBy(runs[to], kind) === value) to += 1;
    const group = runs.slice(from, to);
    const words = within(group, inner, way);
    markdown += value === undefined ? words : marked(words, kind, value, group, way);
    from = to;
  }
  return markdown;
}

function sharedBy(run: StyledRun | undefined, kind: Kind): string | undefined {
  if (kind === 'link') return run?.link;
  return run?.looks.has(kind) === true ? kind : undefined;
}

function marked(words: string, kind: Kind, value: string, group: readonly StyledRun[], { marks }: Way): string {
  const [, before = '', inside = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(words) ?? [];
  if (inside === '') return words;
  if (kind !== 'link') return `${before}${marks[kind][0]}${inside}${marks[kind][1]}${after}`;
  const shown = group.map(({ text }) => text).join('');
  const link = shown.trim() === value ? `<${value}>` : `[${inside}](${addressed(value)})`;
  return `${before}${link}${after}`;
}

function addressed(address: string): string {
  return /[\s()<>]/.test(address) ? `<${address.replace(/[<>\n]/g, (sign) => encodeURIComponent(sign))}>` : address;
}

function textOf({ is, text }: StyledRun, { spell }: Way): string {
  switch (is) {
    case 'words':
      return spell(text);
    case 'code':
      return code(text);
    case 'break':
      return '<br>';
    case 'verbatim':
      return text;
  }
}

function code(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  const space = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return fence + space + text + space + fence;
}
