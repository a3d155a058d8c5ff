import type { Shell } from './shell.ts';

/** Tells how far a piece of work is, how fast it goes and how long it will take: `done` of `total`, or `done` alone where the end is not known. */
export type Progress = ((done: number, total?: number) => void) & {
  /** Takes the line away. */
  readonly end: () => void;
};

/** What is done sooner than this, in milliseconds, needs no line; drawn more often than this, a line flickers. */
const patience = 1000;
const pause = 100;

/** A line on a terminal's standard error that is drawn again and again while something takes long; nothing anywhere else. */
export function progress(shell: Pick<Shell, 'redraw'>, label: string): Progress {
  const start = Date.now();
  let next = start + patience;
  let isDrawn = false;
  const tell = (done: number, total?: number): void => {
    if (Date.now() < next) return; // asking for the terminal would open it
    shell.redraw?.(`${label} ${figures(done, total, (Date.now() - start) / 1000)}`);
    isDrawn = true;
    next = Date.now() + pause;
  };
  return Object.assign(tell, { end: () => void (isDrawn && shell.redraw?.('')) });
}

/** `1,000 / 3,000 (33%) · 500/s · 0:04`: the same signs in every language. */
function figures(done: number, total: number | undefined, seconds: number): string {
  const rate = done / seconds;
  const speed = done === 0 ? '' : ` · ${inGroups(rate < 10 ? Number(rate.toPrecision(1)) : Math.round(rate))}/s`;
  if (total === undefined || total === 0) return `${inGroups(done)}${speed}`;
  const left = done === 0 ? '' : ` · ${clockTime((total - done) / rate)}`;
  return `${inGroups(done)} / ${inGroups(total)} (${Math.floor((100 * done) / total)}%)${speed}${left}`;
}

const inGroups = (figure: number): string => figure.toLocaleString('en');

/** Minutes and seconds, rounded up: nothing that is not done has no time left. */
function clockTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  return `${inGroups(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, '0')}`;
}
