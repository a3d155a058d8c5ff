import { Command } from 'commander';
import { writeWhole } from '../../../files/index.ts';
import { compileLexicon, openIndex } from '../../../glossary/index.ts';
import { lexiconPlaces } from '../../lexicon.ts';
import { progress } from '../../progress.ts';
import { shownPath, stopOn } from '../../report.ts';
import type { Shell } from '../../shell.ts';

export function compileCommand(shell: Shell): Command {
  const { t } = shell;
  return new Command('compile')
    .description(t('glossary.compile.description'))
    .addHelpText('after', `\n${t('glossary.compile.examples')}`)
    .action(async () => {
      const [{ compileGlossary, loadGlossary }, { keepDictionary }] = await Promise.all([
        import('../../../glossary/source.ts'),
        import('../../align/dictionary.ts'),
      ]);
      const reading = progress(shell, t('glossary.reading'));
      const { value, problems } = await loadGlossary([shell.paths.glossary], reading);
      reading.end();
      await stopOn(shell, problems);
      const { value: lexicon, problems: wordProblems } = await compileLexicon(lexiconPlaces(shell));
      await stopOn(shell, wordProblems);
      const index = compileGlossary(value);
      await writeWhole(shell.paths.index, index);
      await keepDictionary(shell, lexicon, openIndex(index));
      shell.note(
        t('glossary.compile.done', { count: value.concepts.length, path: shownPath(shell, shell.paths.index) }),
      );
    });
}
