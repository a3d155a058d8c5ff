import { dirname } from 'node:path';
import { type PairReader, pairReader, readPairs } from '../../checks/index.ts';
import type { Glossary } from '../../glossary/index.ts';
import type { Mention } from '../../model/mention.ts';
import type { SegmentId } from '../../model/segment.ts';
import type { BilingualUnit, BilingualUnits, FindingInUnit, TermInUnit } from '../../rendering/index.ts';
import { articleSheet } from '../check/article-sheet.ts';
import { findingsOf } from '../check/findings.ts';
import { newChecker } from '../check/run.ts';
import { projectAround, rulesToRun } from '../check/settings.ts';
import type { Sheet, Standing } from '../check/sheet.ts';
import type { Shell } from '../shell.ts';
import type { BilingualContent } from './content.ts';

/** The units with what the analysis and the checks know of them: terms, and findings that nobody waived. */
export async function withWhatIsKnown(
  shell: Shell,
  content: BilingualContent,
  glossary: Glossary,
): Promise<BilingualUnits> {
  const sheet = await sheetOf(shell, content, glossary);
  const reader = pairReader(glossary);
  const terms = termsByUnit(sheet, reader);
  const findings = await findingsByUnit(shell, sheet, content, reader);
  const known = (unit: BilingualUnit, place: SegmentId): BilingualUnit => {
    const id = unit.id ?? place;
    return { ...unit, terms: terms.get(id) ?? [], findings: findings.get(id) ?? [] };
  };
  return new Map([...content.units].map(([place, at]) => [place, [at].flat().map((unit) => known(unit, place))]));
}

/** Only articles have places to waive a finding at. */
async function sheetOf(shell: Shell, content: BilingualContent, glossary: Glossary): Promise<Sheet> {
  const { article, document, units, ruling } = content;
  if (article !== undefined) return articleSheet(shell, article.folder, glossary, () => ruling);
  const nowhere: Standing = { file: '-', placeAt: () => ({ file: '-', line: 1, column: 1 }) };
  const pairs = [...units].flatMap(([place, at]) =>
    [at]
      .flat()
      .flatMap(({ id = place, vi, en, status }) =>
        vi === undefined ? [] : [{ id, vi, status, ...(en === undefined ? {} : { en }) }],
      ),
  );
  const format = document.format === 'markdown' ? 'markdown' : 'text';
  return { file: '-', format, ruling, units: pairs.map((pair) => ({ pair, vi: nowhere, en: nowhere, waivers: [] })) };
}

async function findingsByUnit(
  shell: Shell,
  sheet: Sheet,
  { article }: BilingualContent,
  reader: PairReader,
): Promise<ReadonlyMap<string, readonly FindingInUnit[]>> {
  const project = await projectAround(shell, article?.folder ?? dirname(shell.folder));
  const rules = rulesToRun(shell, { rule: [], severity: [] }, project?.settings.checks);
  const { forbidden = [] } = project?.settings ?? {};
  const check = newChecker({ reader: { ...reader, forbidden }, rules });
  const { told } = findingsOf(check, sheet, {
    settings: rules.settings,
    ran: new Set(rules.checks.map(({ rule }) => rule)),
  });
  const found = new Map<string, FindingInUnit[]>();
  for (const { finding } of told) {
    const { rule, severity, vi, en, unit, facts } = finding;
    const message = shell.t(`checks.${rule}`, facts);
    const one = { rule, severity, message, ...(vi === undefined ? {} : { vi }), ...(en === undefined ? {} : { en }) };
    found.set(unit, [...(found.get(unit) ?? []), one]);
  }
  return found;
}

function termsByUnit(sheet: Sheet, reader: PairReader): ReadonlyMap<string, readonly TermInUnit[]> {
  const { format, ruling, units } = sheet;
  const { pairs } = readPairs({ pairs: units.map(({ pair }) => pair), format, ruling }, reader);
  return new Map(Array.from(pairs, ({ id, vi }) => [id, vi.mentions.flatMap(termOf)]));
}

/** Figures and document numbers say for themselves what they are. */
function termOf(mention: Mention): readonly TermInUnit[] {
  if (!('concept' in mention)) return [];
  const { start, end, text, vi, en, alternatives } = mention;
  // The name alone of a place is less than what stands there: tỉnh Lạng Sơn is Lang Son Province.
  const told = mention.kind === 'place' ? text : (vi ?? text);
  if (en !== null) return [{ start, end, vi: told, en: [en], isOpen: false }];
  const may = alternatives.map((sense) => sense.en);
  return may.length === 0 ? [] : [{ start, end, vi: text, en: may, isOpen: true }];
}
