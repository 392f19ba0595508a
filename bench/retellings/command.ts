import { parseArgs } from 'node:util';
import type { Bench } from '../main.ts';
import { retoldAgreements } from './agreements/retold-agreements.ts';
import { retoldCommitments } from './commitments/retold-commitments.ts';
import { retoldCompliance } from './compliance/retold-compliance.ts';
import { retoldDates } from './dates/retold-dates.ts';
import { retoldFigures } from './figures/retold-figures.ts';
import { retoldEvents } from './retold-events.ts';
import type { RetoldKind, Telling } from './retold-kind.ts';
import { retoldStatements } from './statements/retold-statements.ts';

const KINDS: Readonly<Record<string, RetoldKind>> = {
  event: retoldEvents,
  agreement: retoldAgreements,
  commitment: retoldCommitments,
  compliance: retoldCompliance,
  date: retoldDates,
  figure: retoldFigures,
  statement: retoldStatements,
};

const HELP = `npm run bench -- retellings [NAME] [--kind ${Object.keys(KINDS).join('|')}] [--misses] [--json]

Tells plain examples of a kind of finding (events, unless another is asked for) in other ways, with an aside, behind a clause,
in the present, and says in how many the finding is still read, and with the same parties, dates or values. NAME tells them in
that way alone; --misses prints the sentences that fail.`;

interface Count {
  told: number;
  found: number;
  right: Record<string, number>;
}

/** Whether a finding is read however it is told: metamorphic testing (Chen and others 1998) of plain examples. */
export const bench: Bench = {
  summary: 'plain examples told in other ways: [NAME] [--kind KIND] [--misses] [--json]',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        kind: { type: 'string', default: 'event' },
        misses: { type: 'boolean' },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    const [name] = positionals;
    const kind = KINDS[values.kind];
    if (values.help || !kind || (name !== undefined && !kind.ways.includes(name))) {
      console[values.help ? 'log' : 'error'](`${HELP}\n\n${(kind ?? retoldEvents).ways.join('\n')}`);
      return values.help ? 0 : 2;
    }
    const counts = new Map<string, Count>();
    for (const telling of await kind.tellings((way) => name === undefined || name === way)) {
      const { way, text, found, right } = telling;
      const count = counts.get(way) ?? { told: 0, found: 0, right: {} };
      counts.set(way, count);
      count.told++;
      if (found) count.found++;
      for (const [field, same] of Object.entries(right))
        count.right[field] = (count.right[field] ?? 0) + (same ? 1 : 0);
      const wrong = wrongIn(telling);
      if (values.misses && wrong) console.log(`${wrong}: ${text.replaceAll('\n', ' / ')}`);
    }
    for (const [way, { told, found, right }] of [...counts].sort(
      ([, a], [, b]) => a.found / a.told - b.found / b.told,
    )) {
      const fields = Object.entries(right).map(([field, same]) => `, the same ${field} ${percent(same, told)}`);
      console.log(`${way.padEnd(38)}found ${percent(found, told)}${fields.join('')}, of ${told}`);
    }
    if (values.json) console.log(JSON.stringify(Object.fromEntries(counts)));
    return 0;
  },
};

/** `missed`, or what of the finding differs: `obligor, deadline`; empty where all is as it was told. */
const wrongIn = ({ found, right }: Telling): string =>
  found
    ? Object.entries(right)
        .flatMap(([field, same]) => (same ? [] : field))
        .join(', ')
    : 'missed';

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
