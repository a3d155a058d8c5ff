import { confirm, isCancel, text } from '@clack/prompts';
import { type Shell, Stop } from './shell.ts';

/** Asks for a line on the terminal; an empty answer is none. Who breaks off ends the command. */
export async function askText(
  message: string,
  { initial, required }: { initial?: string; required?: string } = {},
): Promise<string> {
  const answer = await text({
    message,
    ...(initial === undefined ? {} : { initialValue: initial }),
    validate: (given) => (required !== undefined && (given ?? '').trim() === '' ? required : undefined),
  });
  if (isCancel(answer)) throw new Stop(2);
  return (answer ?? '').trim();
}

/** Asks for yes or no; no is proposed, since what is asked so cannot be undone. */
export async function askYes({ t }: Shell, message: string): Promise<boolean> {
  const answer = await confirm({ message, initialValue: false, active: t('prompts.yes'), inactive: t('prompts.no') });
  return answer === true;
}
