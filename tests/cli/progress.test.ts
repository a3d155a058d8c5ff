import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progress } from '../../src/cli/progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function drawn(work: (tell: ReturnType<typeof progress>) => void): readonly string[] {
  const lines: string[] = [];
  work(progress({ redraw: (text) => void lines.push(text) }, 'read:'));
  return lines;
}

test('what is soon done draws nothing', () => {
  const lines = drawn((tell) => {
    vi.advanceTimersByTime(900);
    tell(1, 2);
    tell.end();
  });
  expect(lines).toEqual([]);
});

test('what takes long is told now and then, and wiped at the end', () => {
  const lines = drawn((tell) => {
    vi.advanceTimersByTime(1000);
    tell(1000, 3000);
    tell(1001, 3000);
    vi.advanceTimersByTime(100);
    tell(2000);
    tell.end();
  });
  expect(lines).toEqual(['read: 1,000 / 3,000 (33%) · 1,000/s · 0:02', 'read: 2,000 · 1,818/s', '']);
});

test('nothing is drawn where there is no terminal', () => {
  const tell = progress({}, 'read:');
  vi.advanceTimersByTime(5000);
  expect(() => {
    tell(1);
    tell.end();
  }).not.toThrow();
});
