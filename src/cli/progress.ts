import type { Shell } from './shell.ts';

/** Tells how far a piece of work is: `done` of `total`, or `done` alone where the end is not known. */
export type Progress = ((done: number, total?: number) => void) & {
  /** Takes the line away. */
  readonly end: () => void;
};

/** What is done sooner than this, in milliseconds, needs no line; drawn more often than this, a line flickers. */
const patience = 1000;
const pause = 100;

/** A line on a terminal's standard error that is drawn again and again while something takes long; nothing anywhere else. */
export function progress(shell: Pick<Shell, 'redraw'>, label: string): Progress {
  let next = performance.now() + patience;
  let isDrawn = false;
  const tell = (done: number, total?: number): void => {
    if (performance.now() < next) return; // asking for the terminal would open it
    shell.redraw?.(`${label} ${figures(done, total)}`);
    isDrawn = true;
    next = performance.now() + pause;
  };
  return Object.assign(tell, { end: () => void (isDrawn && shell.redraw?.('')) });
}

function figures(done: number, total: number | undefined): string {
  const shown = done.toLocaleString('en');
  if (total === undefined || total === 0) return shown;
  return `${shown} / ${total.toLocaleString('en')} (${Math.floor((100 * done) / total)}%)`;
}
