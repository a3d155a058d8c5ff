import { fingerprintOf } from '../../checks/index.ts';
import type { Finding } from '../../model/finding.ts';
import type { Region, ToldEdit, ToldFinding, ToldSide } from '../../rendering/index.ts';
import { shownPath } from '../report.ts';
import type { Shell } from '../shell.ts';
import type { Standing, UnitOnSheet } from './sheet.ts';

/** A finding with its words, its places in the files and its texts. */
export function toldFinding(shell: Shell, finding: Finding, unit: UnitOnSheet): ToldFinding {
  const { rule, severity, facts, fix } = finding;
  const { pair } = unit;
  const vi = toldSide(shell, unit.vi, pair.vi, finding.vi);
  const en = toldSide(shell, unit.en, pair.en ?? '', finding.en);
  const at = finding.en === undefined && finding.vi !== undefined && pair.en === undefined ? vi : en;
  const { file, line, column, endLine, endColumn } = at;
  return {
    rule,
    severity,
    unit: pair.id,
    message: shell.t(`checks.${rule}`, facts),
    vi,
    en,
    at: { file, line, column, endLine, endColumn },
    ...(fix === undefined ? {} : { fix: fix.edits.map((edit) => toldEdit(unit, edit)) }),
    fingerprint: fingerprintOf(finding, { vi: pair.vi, en: pair.en ?? '' }),
  };
}

type Stretch = { readonly start: number; readonly end: number };

function toldSide(shell: Shell, standing: Standing, text: string, stretch: Stretch | undefined): ToldSide {
  const region = regionOf(standing, stretch ?? { start: 0, end: text.length });
  const { file, from, original } = standing;
  return {
    file: file === '-' ? file : shownPath(shell, file),
    ...region,
    text,
    ...(from === undefined ? {} : { from }),
    ...(original === undefined || original === text ? {} : { original }),
    ...(stretch === undefined ? {} : { stretch: { start: stretch.start, end: stretch.end } }),
  };
}

/** The end is that of the last unit: what stands behind it may be on another line, or no part of the text. */
function regionOf({ placeAt }: Standing, { start, end }: Stretch): Region {
  const { line, column } = placeAt(start);
  const last = placeAt(Math.max(start, end - 1));
  const isBehind = last.line > line || (last.line === line && last.column >= column);
  return {
    line,
    column,
    endLine: isBehind ? last.line : line,
    endColumn: (isBehind ? last.column : column) + (end > start ? 1 : 0),
  };
}

function toldEdit({ en, pair }: UnitOnSheet, { start, end, text }: Stretch & { readonly text: string }): ToldEdit {
  const edit = { start, end, text };
  const region = regionOf(en, edit);
  const was = (pair.en ?? '').slice(start, end);
  return en.from !== undefined || standsInFile(en, region, was, text) ? { ...edit, region } : edit;
}

/** What YAML might take for its own marks, in quotes or without. */
const yamlSign = /[\\"'#:\r\n]/;

/** Whether the file has the stretch as it is, and can take the new text without more quotes. */
function standsInFile({ fileLines }: Standing, region: Region, was: string, text: string): boolean {
  const { line, column, endLine, endColumn } = region;
  const there = fileLines?.[line - 1]?.slice(column - 1, endColumn - 1);
  return line === endLine && was !== '' && there === was && !yamlSign.test(text);
}
