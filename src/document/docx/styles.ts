import type { SegmentKind } from '../../model/segment.ts';
import type { DocumentProblem } from '../document-problem.ts';
import { scanXml } from './scan-xml.ts';

/** What a paragraph is by its style. */
export type ParagraphKind = { readonly kind: SegmentKind; readonly level?: number };

/** What each style of paragraphs says they are, by the style's id. */
export type WordStyles = ReadonlyMap<string, ParagraphKind>;

type Style = { name: string; basedOn?: string; outline?: number; isNumbered?: boolean };

/** Reads the styles of a package: headings are known by their outline level or their name, which is English whatever Word's language. */
export function readStyles(xml: string, file: string): WordStyles | DocumentProblem {
  const styles = new Map<string, Style>();
  let style: Style = { name: '' };
  const scanned = scanXml(xml, file, ({ is, name, attributes }) => {
    if (is === 'close') return;
    const value = attributes['w:val'] ?? '';
    if (name === 'w:style') {
      style = { name: '' };
      styles.set(attributes['w:styleId'] ?? '', style);
    } else if (name === 'w:name') style.name ||= value.toLowerCase();
    else if (name === 'w:basedOn') style.basedOn = value;
    else if (name === 'w:outlineLvl') style.outline = Number(value);
    else if (name === 'w:numPr') style.isNumbered = true;
  });
  if ('code' in scanned) return scanned;
  return new Map(
    [...styles.keys()].flatMap((id) => {
      const kind = kindOf(styles, id);
      return kind === undefined ? [] : [[id, kind] as const];
    }),
  );
}

/** A style is what it says, or what the style it rests on is. */
function kindOf(styles: ReadonlyMap<string, Style>, id: string): ParagraphKind | undefined {
  const seen = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !seen.has(next); next = styles.get(next)?.basedOn) {
    seen.add(next);
    const style = styles.get(next);
    const kind = style && ownKind(style);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

function ownKind({ name, outline, isNumbered }: Style): ParagraphKind | undefined {
  const heading = /^heading ([1-9])$/.exec(name)?.[1];
  if (heading !== undefined) return headingOf(Number(heading) - 1);
  if (name === 'title') return headingOf(0);
  if (outline !== undefined && outline < 9) return headingOf(outline);
  if (name === 'caption') return { kind: 'caption' };
  if (name === 'quote' || name === 'intense quote') return { kind: 'quote' };
  return isNumbered || /^list (?:bullet|number)/.test(name) ? { kind: 'item' } : undefined;
}

/** Word has nine levels, a document here six. */
export function headingOf(outline: number): ParagraphKind {
  return { kind: 'heading', level: Math.min(6, outline + 1) };
}
