import { Command } from 'commander';
import { type Count, type GlossaryStats, glossaryStats } from '../../../glossary/index.ts';
import { type GlossaryOptions, openFor, withGlossary } from '../../options.ts';
import type { Shell } from '../../shell.ts';
import { styled } from '../../styles.ts';

export function statsCommand(shell: Shell): Command {
  const { t } = shell;
  const command = new Command('stats')
    .description(t('glossary.stats.description'))
    .option('--json', t('options.json'), false)
    .addHelpText('after', `\n${t('glossary.stats.examples')}`)
    .action(async (options: GlossaryOptions & { readonly json: boolean }) => {
      const glossary = await openFor(shell, options);
      const concepts = [...glossary.concepts()];
      const overriding = concepts.filter(({ id }) => glossary.originsOf(id) !== undefined).length;
      const stats = { ...glossaryStats(concepts), overriding };
      await shell.print(options.json ? `${JSON.stringify({ version: 1, ...stats })}\n` : asText(stats, shell));
    });
  return withGlossary(command, shell);
}

type Row = readonly [label: string, count: string | number, remark?: string | undefined];

function asText(stats: GlossaryStats & { readonly overriding: number }, shell: Shell): string {
  const { t } = shell;
  const label = (key: string): string => t(`glossary.stats.labels.${key}`);
  const rows: readonly Row[] = [
    [label('concepts'), stats.concepts, t('glossary.stats.units', { count: stats.administrativeUnits })],
    [label('templates'), stats.templates],
    [label('terms'), stats.terms.vi + stats.terms.en, t('glossary.stats.languages', stats.terms)],
    [label('acronyms'), stats.acronyms],
    [label('acronymSenses'), stats.acronymSenses],
    [label('ambiguousAcronyms'), stats.ambiguousAcronyms],
    [label('officialNames'), stats.officialNames, t('glossary.stats.sourced', { share: share(stats) })],
    [label('dated'), stats.dated],
    ...(stats.overriding > 0 ? [[label('overriding'), stats.overriding] as const] : []),
    ...(['official', 'approved', 'proposed', 'none'] as const).map(
      (status): Row => [label(status), stats.statuses[status]],
    ),
  ];
  const domains = stats.domains.map(
    (domain): Row => [
      domain.domain,
      domain.concepts,
      domain.officialNames === 0
        ? undefined
        : t('glossary.stats.namesOfDomain', { count: domain.officialNames, share: share(domain) }),
    ],
  );
  return `${table(rows, shell)}\n${table(domains, shell)}`;
}

function share({ officialNames, withSource }: Count): string {
  return officialNames === 0 ? '100%' : `${((withSource / officialNames) * 100).toFixed(1)}%`;
}

function table(rows: readonly Row[], shell: Shell): string {
  const width = Math.max(...rows.map(([label]) => label.length));
  const digits = Math.max(...rows.map(([, count]) => String(count).length));
  const line = ([label, count, remark]: Row): string =>
    `${label.padEnd(width)}  ${String(count).padStart(digits)}${remark === undefined ? '' : `  ${styled(shell, 'dim', remark)}`}\n`;
  return rows.map(line).join('');
}
