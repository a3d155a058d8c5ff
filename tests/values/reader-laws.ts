import { expect } from 'vitest';
import { type ValueReader, writeEnglish } from '../../src/values/index.ts';
import { symbols } from './symbols.ts';

/** Of any text whatever: readings ascend, never overlap, hold their cores, and have English. */
export function expectSoundReadings(reader: ValueReader, text: string): void {
  let end = 0;
  for (const found of reader.read(text)) {
    expect(found.start).toBeGreaterThanOrEqual(end);
    expect(found.core.start).toBeGreaterThanOrEqual(found.start);
    expect(found.core.end).toBeGreaterThan(found.core.start);
    expect(found.core.end).toBeLessThanOrEqual(found.end);
    expect(writeEnglish(found.value, symbols)).toMatch(/[A-Za-z0-9]/);
    expect(writeEnglish(found.value, symbols)).not.toMatch(/[{}]|undefined|NaN/);
    end = found.end;
  }
}

/** Twice the text may take about twice the time, and four times as much at most: on a busy machine once in three. */
export function expectLinearTime(reader: ValueReader, piece: string, times: number): void {
  for (let left = 3; ; left -= 1) {
    const half = timeOf(reader, piece.repeat(times / 2));
    const whole = timeOf(reader, piece.repeat(times));
    const most = Math.max(4 * half, 500);
    if (left === 1) expect(whole).toBeLessThan(most);
    if (left === 1 || whole < most) return;
  }
}

function timeOf(reader: ValueReader, text: string): number {
  const start = process.cpuUsage();
  reader.read(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
