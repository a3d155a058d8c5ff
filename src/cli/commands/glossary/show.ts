import { Command } from 'commander';
import type { Place } from '../../../model/problem.ts';
import { conceptAsked } from '../../concept-asked.ts';
import { type GlossaryOptions, openFor, withGlossary } from '../../options.ts';
import { shownPath } from '../../report.ts';
import { fail, type Shell } from '../../shell.ts';

export function showCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('show')
    .description(t('glossary.show.description'))
    .argument('<concept>', t('glossary.show.concept'))
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('glossary.show.examples')}`)
    .action(async (asked: string, options: GlossaryOptions & { readonly json: boolean }) => {
      const glossary = await openFor(shell, options);
      const concept = conceptAsked(asked, glossary) ?? fail(shell, 'glossary.show.unknown', { asked });
      const place = glossary.placeOf(concept.id);
      const fields = glossary.originsOf(concept.id);
      if (options.json) {
        return shell.print(`${JSON.stringify({ version: 1, concept, place, ...(fields ? { fields } : {}) })}\n`);
      }
      const { yamlOf } = await import('../../yaml-text.ts');
      const head = place === undefined ? '' : `# ${shownAt(shell, place)}\n`;
      const lines = Object.entries(concept).map(([key, value]) =>
        withOrigin(yamlOf({ [key]: value }), fields?.[key], shell),
      );
      return shell.print(head + lines.join(''));
    });
  return withGlossary(command, shell);
}

function shownAt(shell: Shell, { file, line }: Place): string {
  return `${shownPath(shell, file)}:${line}`;
}

/** Of a concept that several layers have a say in, each field says where it comes from. */
function withOrigin(yaml: string, origin: Place | undefined, shell: Shell): string {
  if (origin === undefined) return yaml;
  const lines = yaml.split('\n');
  lines[0] = `${lines[0]}  # ${shownAt(shell, origin)}`;
  return lines.join('\n');
}
