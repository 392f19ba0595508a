import { type Command, InvalidArgumentError } from 'commander';
import { EVENT_STATUSES, type EventStatus } from '../kinds/event.ts';
import { FINDING_KINDS, type FindingKind } from '../kinds/finding.ts';
import { edtfDays } from '../record/edtf-days.ts';
import { FINDING_STATES, type FindingState } from '../record/effective-finding.ts';
import type { FindingFilter } from '../record/finding-filter.ts';
import { actorTarget, placeTarget } from '../record/named-targets.ts';
import { usageError } from './cli-error.ts';
import { withPackOption } from './pack-option.ts';

export interface FilterOptions {
  readonly from?: string;
  readonly to?: string;
  readonly on?: string;
  readonly actor?: string[];
  readonly place?: string[];
  readonly kind?: FindingKind[];
  readonly type?: string[];
  readonly status?: EventStatus[];
  readonly source?: string;
  readonly state?: FindingState[];
  readonly limit?: number;
  readonly pack?: readonly string[];
}

/**
 * The filters that every listing command has; `kind` only where findings of several kinds are listed, `status` where
 * events are, `most` where no more than so many are listed when nobody asks for more.
 */
export const withFilters = (
  command: Command,
  { kind = false, status = kind, most }: { kind?: boolean; status?: boolean; most?: number } = {},
): Command => {
  withDates(command)
    .option('--actor <name>', 'in which this actor has a part: a name in any spelling, or an id of the packs', repeated)
    .option('--place <name>', 'at this place: any side’s name for it, or an id of the packs', repeated)
    .option('--source <words>', 'from documents whose publisher, title or origin holds these words, or by document id');
  if (kind) withKindOption(command);
  command.option(
    '--type <codes>',
    'only these types (of events, acts, stages, verdicts, units), commas between',
    listed(),
  );
  if (status)
    command.option(
      '--status <statuses>',
      `only events that are said to be so: ${EVENT_STATUSES.join(', ')}`,
      listed(EVENT_STATUSES),
    );
  command
    .option(
      '--state <states>',
      `by what analysts decided: ${FINDING_STATES.join(', ')} (default: open and accepted)`,
      listed(FINDING_STATES),
    )
    .option('--limit <n>', most === undefined ? 'at most so many' : `at most so many (default: ${most})`, positive);
  return withPackOption(command);
};

/** `--from`, `--to` and `--on` */
export const withDates = (command: Command): Command =>
  command
    .option('--from <date>', 'not before this date (EDTF: 2024, 2024-10, 2024-10-24)', edtf)
    .option('--to <date>', 'not after this date', edtf)
    .option('--on <date>', 'in this day, month, year or interval (2024-10-02/2024-10-05)', edtf);

/** `--kind event,figure` */
export const withKindOption = (command: Command): Command =>
  command.option(
    '--kind <kinds>',
    `only these kinds, commas between: ${FINDING_KINDS.join(', ')}`,
    listed(FINDING_KINDS),
  );

/** The filter that the options ask for. Packs are loaded only when a name has to be looked up. */
export const filterOf = async (options: FilterOptions, kinds?: readonly FindingKind[]): Promise<FindingFilter> => {
  const knowledge =
    options.actor || options.place ? (await import('../resources/load-packs.ts')).loadPacks(options.pack) : null;
  const { from, to } = daysOf(options);
  return {
    kinds: kinds ?? options.kind,
    from,
    to,
    actor: options.actor && knowledge ? actorTarget(options.actor, knowledge) : undefined,
    place: options.place && knowledge ? placeTarget(options.place, knowledge) : undefined,
    source: options.source,
    types: options.type,
    statuses: options.status,
    states: options.state,
    limit: options.limit,
  };
};

/** The first and last day that the options ask for, ISO; undefined where they set no limit. */
export const daysOf = (options: Pick<FilterOptions, 'from' | 'to' | 'on'>): { from?: string; to?: string } => {
  if (options.on !== undefined && (options.from !== undefined || options.to !== undefined))
    throw usageError('--on names the whole stretch of time; give it without --from and --to.');
  const from = edtfDays(options.on ?? options.from ?? null)?.earliest;
  const to = edtfDays(options.on ?? options.to ?? null)?.latest;
  if (from && to && from > to) throw usageError(`--from ${options.from} lies after --to ${options.to}.`);
  return { ...(from && { from }), ...(to && { to }) };
};

const edtf = (value: string): string => {
  if (edtfDays(value) === null)
    throw new InvalidArgumentError('Give a date as 2024, 2024-10, 2024-10-24 or 2024-10-02/2024-10-05.');
  return value;
};

/** A whole number from 1. */
export const positive = (value: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(value);
};

/** Gathers the values of an option that may be given several times. */
const repeated = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Gathers values with commas between, of an option that may be given several times too. */
const listed =
  (choices?: readonly string[]) =>
  (value: string, before: readonly string[] = []): readonly string[] => {
    const values = value.split(',').map((each) => each.trim());
    const unknown = values.find((each) => each === '' || (choices && !choices.includes(each)));
    if (unknown !== undefined)
      throw new InvalidArgumentError(
        choices ? `Choose from ${choices.join(', ')}.` : 'Give values with commas between.',
      );
    return [...before, ...values];
  };
