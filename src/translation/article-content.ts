import type { TextDocument } from '../document/index.ts';
import type { SegmentId } from '../model/segment.ts';
import type { UnitStatus, UnitsFile } from '../model/unit.ts';

/** A segment of the article with its English, references written out. `id` is its unit's, which may differ from that of its place. */
export type ArticleUnit = {
  readonly id: SegmentId;
  readonly vi: string;
  readonly en?: string;
  readonly status: UnitStatus;
};

/** What a maker of a document is given. `units` goes by the ids of the document's segments. */
export type ArticleContent = {
  readonly document: TextDocument;
  readonly units: ReadonlyMap<SegmentId, ArticleUnit>;
  readonly settings: Omit<UnitsFile, 'units' | 'attic'>;
};

/** Makes one document of an article, such as its bilingual version. */
export type DocumentMaker = (content: ArticleContent) => string;
