/** What may stand in an element, in this order: each step is one of its names, as often as it says. */
export type ContentModel = { readonly steps: readonly Step[]; readonly hasText: boolean };
type Step = { readonly names: ReadonlySet<string>; readonly atLeast: 0 | 1; readonly isRepeated: boolean };

/** The elements of one edition of TBX, by name. */
export type TbxModels = ReadonlyMap<string, ContentModel>;

const aux = '(admin|adminGrp|descrip|descripGrp|note|ref|transacGrp|xref)*';
const links = '(admin|adminGrp|note|ref|transacGrp|xref)*';

const header = {
  titleStmt: 'title note*',
  publicationStmt: 'p+',
  sourceDesc: 'p+',
  encodingDesc: 'p+',
  revisionDesc: 'change+',
  change: 'p+',
  title: '#text',
};

const groups = {
  adminGrp: 'admin (adminNote|note|ref|xref)*',
  descripGrp: 'descrip (admin|adminGrp|descripNote|note|ref|transacGrp|xref)*',
  termNoteGrp: `termNote ${links}`,
  transacGrp: 'transac (date|note|ref|transacNote|xref)*',
  itemSet: '(item|itemGrp)+',
  itemGrp: `item ${links}`,
  refObject: '(item|itemGrp|itemSet)+',
};

const plain = ['adminNote', 'date', 'descripNote', 'ref', 'transac', 'transacNote', 'xref', 'hi'];

function withText(names: readonly string[], inline: string): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `#text ${inline}`]));
}

/** TBX 3, the core structure of ISO 30042:2019. */
export const tbx3: TbxModels = models({
  ...header,
  ...groups,
  ...withText(plain, ''),
  ...withText(['admin', 'descrip', 'foreign', 'item', 'note', 'p', 'termNote'], '(ec|foreign|hi|ph|sc)*'),
  tbx: 'tbxHeader text',
  // In which order title and publication stand differs between the editions and harms nobody.
  tbxHeader: 'fileDesc encodingDesc? revisionDesc?',
  fileDesc: '(titleStmt|publicationStmt)* sourceDesc+',
  text: 'body? back?',
  body: 'conceptEntry+',
  back: 'refObjectSec*',
  refObjectSec: 'refObject+',
  conceptEntry: `${aux} langSec+`,
  langSec: `${aux} termSec+`,
  termSec: `term (termNote|termNoteGrp)* ${aux}`,
  term: '#text hi*',
  ec: '',
  ph: '',
  sc: '',
});

/** TBX 2, the core structure of ISO 30042:2008. */
export const tbx2: TbxModels = models({
  ...header,
  ...groups,
  ...withText(plain, ''),
  ...withText(['admin', 'descrip', 'foreign', 'item', 'note', 'p', 'termNote'], '(bpt|ept|foreign|hi|ph)*'),
  ...withText(['bpt', 'ept', 'ph'], ''),
  martif: 'martifHeader text',
  martifHeader: 'fileDesc encodingDesc? revisionDesc?',
  fileDesc: '(titleStmt|publicationStmt)* sourceDesc+',
  text: 'body back?',
  body: 'termEntry+',
  back: 'refObjectList*',
  refObjectList: 'refObject+',
  // The Translate Toolkit, and so Weblate, adds notes after the languages.
  termEntry: `${aux} langSet+ ${aux}`,
  langSet: `${aux} (tig|ntig)+`,
  tig: `term termNote* ${aux}`,
  ntig: `termGrp ${aux}`,
  termGrp: 'term (termNote|termNoteGrp)* termCompList*',
  termCompList: `${aux} (termComp|termCompGrp)+`,
  termCompGrp: `termComp (termNote|termNoteGrp)* ${links}`,
  termComp: '#text',
  term: '#text hi*',
});

function models(written: Readonly<Record<string, string>>): TbxModels {
  return new Map(Object.entries(written).map(([name, content]) => [name, model(content)]));
}

/** `term (termNote|termNoteGrp)* note?`: names and choices with `?`, `*` or `+` as in a DTD. */
function model(content: string): ContentModel {
  const words = content.split(' ').filter((word) => word !== '');
  return { hasText: words.includes('#text'), steps: words.filter((word) => word !== '#text').map(step) };
}

function step(word: string): Step {
  const times = /[?*+]$/.exec(word)?.[0];
  const names = word.replace(/[()?*+]/g, '').split('|');
  return {
    names: new Set(names),
    atLeast: times === '?' || times === '*' ? 0 : 1,
    isRepeated: times === '*' || times === '+',
  };
}

/** How far the content of an open element has come in its model. */
export type Progress = { readonly step: number; readonly isTaken: boolean };

/** Where a child fits in: the new progress and the elements that should have come before it. Undefined when it may not stand here. */
export function advance(
  { steps }: ContentModel,
  { step: from, isTaken }: Progress,
  child: string,
): { readonly progress: Progress; readonly missing: readonly string[] } | undefined {
  const missing: string[] = [];
  for (let at = from; at < steps.length; at++) {
    const here = steps[at];
    if (here === undefined) break;
    const wasTaken = at === from && isTaken;
    if (here.names.has(child) && (here.isRepeated || !wasTaken))
      return { progress: { step: at, isTaken: true }, missing };
    if (here.atLeast === 1 && !wasTaken) missing.push([...here.names].join('|'));
  }
  return undefined;
}

/** What an element that closes still lacks. */
export function lacking({ steps }: ContentModel, { step: from, isTaken }: Progress): readonly string[] {
  return steps
    .slice(isTaken ? from + 1 : from)
    .filter(({ atLeast }) => atLeast === 1)
    .map(({ names }) => [...names].join('|'));
}
