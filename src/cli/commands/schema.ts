import { Command } from 'commander';
import { fail, type Shell } from '../shell.ts';

export function schemaCommand(shell: Shell): Command {
  const { t } = shell;
  return new Command('schema')
    .description(t('schema.description'))
    .argument('[name]', t('schema.name'))
    .addHelpText('after', `\n${t('schema.examples')}`)
    .action(async (name: string | undefined) => {
      const { publishedSchemas } = await import('../schemas.ts');
      const schemas = publishedSchemas();
      if (name === undefined) return shell.print(`${Object.keys(schemas).join('\n')}\n`);
      const schema = schemas[name] ?? fail(shell, 'schema.unknown', { name, names: Object.keys(schemas).join(', ') });
      return shell.print(`${JSON.stringify(schema, null, 2)}\n`);
    });
}
