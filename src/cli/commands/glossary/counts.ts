import { fail, type Shell } from '../../shell.ts';

/** The whole number that an option was given, `least` or more; anything else is told and ends the command. */
export function numberFrom(shell: Shell, option: string, given: string, least: number): number {
  const number = /^\d{1,9}$/.test(given) ? Number(given) : -1;
  return number >= least ? number : fail(shell, 'options.badNumber', { option, given, least });
}
