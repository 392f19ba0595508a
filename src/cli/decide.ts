import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { jsonLine } from '../publish/json-lines.ts';
import type { Decision } from '../record/decision.ts';
import { RecordError } from '../record/record-error.ts';
import { decisionText } from './decision-text.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from './record-options.ts';
import { write } from './terminal.ts';

export interface DecisionOptions extends RecordOptions, JsonOption {
  readonly who?: string;
  readonly reason?: string;
}

/** The options of every command by which an analyst decides. */
export const withDecisionOptions = (command: Command): Command =>
  withJsonOption(withRecordOption(command), 'one decision a line')
    .addOption(new Option('--who <name>', 'who decides (default: your user name)').env('CHANCERY_ANALYST'))
    .option('--reason <words>', 'why');

/**
 * Records a decision on each finding. One that cannot be decided is reported and the rest goes on.
 * @param what the decision without its finding
 */
export const decide = async (
  findings: readonly string[],
  what: Pick<Decision, 'action'> & Partial<Decision>,
  options: DecisionOptions,
): Promise<void> =>
  useRecord(options, 'write', async (record) => {
    for (const finding of findings) {
      try {
        const recorded = await record.decide({
          changes: null,
          into: null,
          undoes: null,
          ...what,
          finding,
          who: options.who ?? userInfo().username,
          at: new Date().toISOString(),
          reason: options.reason ?? null,
        });
        await write(options.json ? jsonLine(recorded) : `${decisionText(recorded)}\n`);
      } catch (error) {
        if (!(error instanceof RecordError)) throw error;
        console.error(error.message);
        process.exitCode = 1;
      }
    }
  });
