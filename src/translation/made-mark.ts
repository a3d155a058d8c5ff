const frontMatter = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

const markStart = '<!-- Made by songngu build from ';

/** A made document with a first line that says so: below front matter, which must begin a file. All else keeps its bytes. */
export function markAsMade(text: string, source: string): string {
  const eol = /\r?\n/.exec(text)?.[0] ?? '\n';
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const matter = frontMatter.exec(text.slice(mark))?.[0] ?? '';
  const head = text.slice(0, mark + matter.length);
  const lead = matter === '' || matter.endsWith('\n') ? head : head + eol;
  return `${lead}${markStart}${source} and units.yaml: edit those, not this file. -->${eol}${text.slice(head.length)}`;
}

/** Whether a document carries that line, whatever it was made from. */
export function isMarkedAsMade(text: string): boolean {
  return text.split('\n').some((line) => line.replace('\uFEFF', '').startsWith(markStart));
}
