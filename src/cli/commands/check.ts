import { existsSync, readFileSync } from 'node:fs';
import { Command } from 'commander';
import { type CheckedCitation, type CitationFault, checkCitations } from '../../publish/check-citations.ts';
import { jsonLine } from '../../publish/json-lines.ts';
import { readCitations } from '../../publish/read-citations.ts';
import { CliError } from '../cli-error.ts';
import { shortId } from '../finding-text.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from '../record-options.ts';
import { shown, write } from '../terminal.ts';

export const checkCommand = (): Command =>
  withJsonOption(withRecordOption(new Command('check')), 'one JSON object')
    .summary('is every citation of a bulletin still true to its source?')
    .description(
      'Hold every citation of a bulletin against the record: do the words that it gives stand where it says, and does ' +
        'the finding still stand? The exit code is 1 when one does not.',
    )
    .argument('<file>', 'a bulletin as Chancery wrote it, HTML or JSON')
    .addHelpText(
      'after',
      `
Examples:
  $ chancery check issue.html
  $ chancery check issue.html --json | jq '.faults[].label'`,
    )
    .action(async (file: string, options: RecordOptions & JsonOption) => {
      const citations = citationsOf(file);
      const checked = await useRecord(options, 'read', (record) => checkCitations(citations, record));
      const faults = checked.filter(({ fault }) => fault !== null);
      if (options.json)
        await write(
          jsonLine({
            file,
            citations: checked.length,
            true: checked.length - faults.length,
            faults: faults.map(({ citation, fault, found }) => ({ ...citation, fault, found })),
          }),
        );
      else {
        for (const each of faults) await write(`${faultText(each)}\n`);
        await write(
          `${file}: ${checked.length - faults.length} of ${checked.length} citations are true to their sources.\n`,
        );
      }
      if (faults.length > 0) process.exitCode = 1;
    });

const citationsOf = (file: string) => {
  if (!existsSync(file)) throw new CliError(`${file}: does not exist. Check the path.`);
  const text = readFileSync(file, 'utf8');
  try {
    const citations = readCitations(text);
    if (citations.length > 0) return citations;
  } catch (error) {
    throw new CliError(`${file} could not be read as a bulletin: ${(error as Error).message}.`, 1, { cause: error });
  }
  throw new CliError(`${file} holds no citations. Give a bulletin that 'chancery bulletin' wrote as HTML or JSON.`);
};

const FAULTS: Readonly<Record<CitationFault, string>> = {
  'unknown-document': 'its document is not in the record',
  'other-words': 'other words stand there',
  'unknown-finding': 'the words stand there, but this finding is no longer read out of them',
  rejected: 'an analyst has rejected the finding',
};

const faultText = ({ citation, fault, found }: CheckedCitation): string => {
  const place = `note ${citation.label} (finding ${shortId(citation.finding)}, characters ${citation.start}–${citation.end})`;
  const words = fault === 'other-words' ? `\n  cited:  ${shown(citation.quote)}\n  source: ${shown(found ?? '')}` : '';
  return `${place}: ${FAULTS[fault!]}${words}`;
};
