/** The elements that carry categories. */
export type CategoryElement = 'admin' | 'descrip' | 'ref' | 'termNote' | 'transac' | 'transacNote' | 'xref';
export type Level = 'conceptEntry' | 'langSec' | 'termSec';

/** A data category: what a `type` of one element may name, where, and with which values. */
export type Category = {
  readonly element: CategoryElement;
  readonly levels?: readonly Level[];
  /** Levels at which it must be grouped with what it belongs to. */
  readonly groupedAt?: readonly Level[];
  readonly values?: readonly string[];
};

/** The categories of a dialect, by name; of a dialect that is not known any category is taken. */
export type Dialect = ReadonlyMap<string, Category>;

const everywhere = ['conceptEntry', 'langSec', 'termSec'] as const;

const statuses = [
  'preferredTerm-admn-sts',
  'admittedTerm-admn-sts',
  'deprecatedTerm-admn-sts',
  'supersededTerm-admn-sts',
];

/**
 * TBX-Min and TBX-Basic of ISO 30042:2019, with what their first editions had: `usageStatus` for `administrativeStatus`,
 * `creation` for `origination`. Files with these are about, and say nothing doubtful.
 */
const min: Readonly<Record<string, Category>> = {
  administrativeStatus: { element: 'termNote', values: statuses },
  usageStatus: { element: 'termNote', values: ['preferred', 'admitted', 'notRecommended', 'deprecated', 'obsolete'] },
  partOfSpeech: { element: 'termNote', values: ['noun', 'verb', 'adjective', 'adverb', 'other'] },
  customerSubset: { element: 'admin', levels: ['conceptEntry', 'termSec'] },
  subjectField: { element: 'descrip', levels: ['conceptEntry'] },
  externalCrossReference: { element: 'xref', levels: everywhere },
};

const basic: Readonly<Record<string, Category>> = {
  ...min,
  projectSubset: { element: 'admin', levels: ['conceptEntry', 'termSec'] },
  // The source of a whole entry would not say what it is the source of.
  source: { element: 'admin', levels: everywhere, groupedAt: ['conceptEntry'] },
  context: { element: 'descrip', levels: ['termSec'] },
  definition: { element: 'descrip', levels: ['conceptEntry', 'langSec'] },
  crossReference: { element: 'ref', levels: ['conceptEntry', 'termSec'] },
  geographicalUsage: { element: 'termNote' },
  grammaticalGender: { element: 'termNote', values: ['masculine', 'feminine', 'neuter', 'other'] },
  termLocation: {
    element: 'termNote',
    values:
      'checkBox comboBox comboBoxElement dialogBox groupBox informativeMessage interactiveMessage menuItem progressBar pushButton radioButton slider spinBox tab tableText textBox toolTip user-definedType'.split(
        ' ',
      ),
  },
  termType: {
    element: 'termNote',
    values: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
  },
  transactionType: { element: 'transac', levels: everywhere, values: ['origination', 'modification', 'creation'] },
  responsibility: { element: 'transacNote', levels: everywhere },
  xGraphic: { element: 'xref', levels: ['conceptEntry', 'langSec'] },
};

const dialects: Readonly<Record<string, Dialect>> = {
  'TBX-Min': new Map(Object.entries(min)),
  'TBX-Basic': new Map(Object.entries(basic)),
};

/** The dialect that the root's `type` names; undefined where any category may stand: TBX-Core and the dialects that are not known. */
export function dialectNamed(type: string): Dialect | undefined {
  return Object.hasOwn(dialects, type) ? dialects[type] : undefined;
}

/** In the style DCT the element has the name of the category: `<min:partOfSpeech>`. The element that it stands for. */
export function elementOfCategory(name: string): CategoryElement | undefined {
  return Object.hasOwn(basic, name) ? basic[name]?.element : undefined;
}
