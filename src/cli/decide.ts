import type { Command } from 'commander';
import { jsonLine } from '../publish/json-lines.ts';
import type { Decision } from '../record/decision.ts';
import { RecordError } from '../record/record-error.ts';
import { decisionText } from './decision-text.ts';
import { type JsonOption, type RecordOptions, useRecord, withJsonOption, withRecordOption } from './record-options.ts';
import { tell, write } from './terminal.ts';
import { type WhoOption, whoDoesIt, withWhoOption } from './who-option.ts';

export interface DecisionOptions extends RecordOptions, JsonOption, WhoOption {
  readonly reason?: string;
}

/** The options of every command by which an analyst decides. */
export const withDecisionOptions = (command: Command): Command =>
  withWhoOption(withJsonOption(withRecordOption(command), 'one decision a line'), 'decides').option(
    '--reason <words>',
    'why',
  );

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
          who: whoDoesIt(options),
          at: new Date().toISOString(),
          reason: options.reason ?? null,
        });
        await write(options.json ? jsonLine(recorded) : `${decisionText(recorded)}\n`);
      } catch (error) {
        if (!(error instanceof RecordError)) throw error;
        tell(error.message);
        process.exitCode = 1;
      }
    }
  });
