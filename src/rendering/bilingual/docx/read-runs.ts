import type { SegmentId } from '../../../model/segment.ts';
import type { Look } from '../inline-runs.ts';
import type { StyledRun } from '../run-style.ts';
import { readBookmark } from './marks.ts';
import { styleNames } from './styles.ts';
import { childOf, settingOf, type WordElement } from './word-tree.ts';

/** What a paragraph holds, in its order: runs, the marks at which pieces begin, and the comments that are put there. */
export type WordItem =
  | { readonly is: 'run'; readonly run: StyledRun }
  | { readonly is: 'mark'; readonly id: SegmentId; readonly language: 'vi' | 'en' }
  | { readonly is: 'comment'; readonly id: string };

/** What the runs of a file refer to. */
export type RunContext = {
  /** Names of styles by their ids. */
  readonly styles: ReadonlyMap<string, string>;
  /** Addresses of links by the ids of their relationships. */
  readonly links: ReadonlyMap<string, string>;
};

/** What a tracked change has taken out or away, and what is drawn and not written. */
const unread: ReadonlySet<string> = new Set(['del', 'moveFrom', 'pPr', 'rPr', 'tbl', 'Fallback', 'txbxContent']);

/** The items of a paragraph, also of those within links, tracked insertions and content controls. */
export function itemsIn(element: WordElement, context: RunContext, link?: string): readonly WordItem[] {
  return element.children.flatMap((child): readonly WordItem[] => {
    if (unread.has(child.name)) return [];
    switch (child.name) {
      case 'r':
        return runItems(child, context, link);
      case 'bookmarkStart': {
        const mark = readBookmark(child.attributes.name ?? '');
        return mark === undefined ? [] : [{ is: 'mark', ...mark }];
      }
      case 'hyperlink':
        return itemsIn(child, context, context.links.get(child.attributes.id ?? '') ?? link);
      default:
        return itemsIn(child, context, link);
    }
  });
}

function runItems(run: WordElement, { styles }: RunContext, link: string | undefined): readonly WordItem[] {
  const properties = childOf(run, 'rPr');
  const style = styles.get(settingOf(properties, 'rStyle') ?? '');
  const looks = looksOf(properties);
  const put = (is: StyledRun['is'], text: string): readonly WordItem[] =>
    text === '' ? [] : [{ is: 'run', run: { is, text, looks, ...(link === undefined ? {} : { link }) } }];
  return run.children.flatMap(({ name, text, attributes }): readonly WordItem[] => {
    switch (name) {
      case 't':
        return put(kindOf(style), style === styleNames.label ? withoutLabel(text) : text);
      case 'br':
      case 'cr':
        return put('break', '\n');
      case 'tab':
        return put('words', ' ');
      case 'noBreakHyphen':
        return put('words', '\u2011');
      case 'commentReference':
        return [{ is: 'comment', id: attributes.id ?? '' }];
      default:
        return [];
    }
  });
}

function kindOf(style: string | undefined): StyledRun['is'] {
  if (style === styleNames.code) return 'code';
  return style === styleNames.markup ? 'verbatim' : 'words';
}

/** A person who types beside a label types in its style: only what a label can be is none of the text. */
function withoutLabel(text: string): string {
  return text.replace(/^\s*(?:\d{1,9}[.)]|\[\^[^\]]*\]:|!\[\](?:\([^)]*\)|\[[^\]]*\])|—)\s*/, '');
}

function looksOf(properties: WordElement | undefined): ReadonlySet<Look> {
  const found = new Set<Look>();
  const isOn = (name: string): boolean => {
    const toggle = childOf(properties, name);
    return toggle !== undefined && !/^(?:0|false|off)$/.test(toggle.attributes.val ?? '');
  };
  if (isOn('b')) found.add('strong');
  if (isOn('i')) found.add('emphasis');
  if (isOn('strike')) found.add('strike');
  const align = settingOf(properties, 'vertAlign');
  if (align === 'subscript') found.add('sub');
  if (align === 'superscript') found.add('sup');
  return found;
}
