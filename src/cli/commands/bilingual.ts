import { Command, Option } from 'commander';
import type { BilingualLayout, BilingualOrder } from '../../rendering/index.ts';
import { writeOutput } from '../input.ts';
import { type EnglishOptions, openFor, withEnglish } from '../options.ts';
import { fail, type Shell } from '../shell.ts';

type Options = EnglishOptions & {
  readonly layout: BilingualLayout;
  readonly order: BilingualOrder;
  readonly output?: string;
};

export function bilingualCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('bilingual')
    .description(t('bilingual.description'))
    .argument('<article>', t('bilingual.file'))
    .argument('[english]', t('bilingual.english'))
    .addOption(
      new Option('--layout <layout>', t('bilingual.layout')).choices(['table', 'stacked', 'columns']).default('table'),
    )
    .addOption(new Option('--order <order>', t('bilingual.order')).choices(['vi-en', 'en-vi']).default('vi-en'))
    .option('-o, --output <file>', t('options.output'))
    .addHelpText('after', `\n${t('bilingual.examples')}`)
    .action(async (path: string, english: string | undefined, { layout, order, output, ...options }: Options) => {
      if (english !== undefined) fail(shell, 'bilingual.notYet');
      const glossary = await openFor(shell, options);
      const { articleAt, bilingualMaker, noteArticle, stopOnArticle } = await import('../article.ts');
      const { prepareArticle } = await import('../../translation/index.ts');
      const article = await articleAt(shell, path, glossary);
      const { files, problems } = prepareArticle(article, glossary, {
        'bilingual.md': bilingualMaker(shell, layout, order),
      });
      if (problems.length > 0) await stopOnArticle(shell, problems);
      await noteArticle(shell, article, glossary, options);
      await writeOutput(shell, output, files['bilingual.md'] ?? '');
    });
  return withEnglish(command, shell);
}
