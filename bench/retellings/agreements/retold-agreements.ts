import { extractAgreements } from '../../../src/extract/agreements/extract-agreements.ts';
import { extractStatements } from '../../../src/extract/statements/extract-statements.ts';
import { inventedReader } from '../invented-reader.ts';
import type { RetoldKind, Telling } from '../retold-kind.ts';
import { AGREEMENT_EXAMPLES } from './agreement-examples.ts';
import { AGREEMENT_WAYS } from './agreement-ways.ts';

/** Agreements of ours, signed, concluded and mentioned in other ways. */
export const retoldAgreements: RetoldKind = {
  ways: Object.keys(AGREEMENT_WAYS),
  async tellings(wanted) {
    const read = await inventedReader();
    const ways = Object.entries(AGREEMENT_WAYS).filter(([way]) => wanted(way));
    const tellings: Telling[] = [];
    for (const example of AGREEMENT_EXAMPLES)
      for (const [way, { tell, date, parties }] of ways) {
        const text = tell(example);
        if (text === null) continue;
        const reading = read(text);
        const found = extractAgreements(reading, extractStatements(reading, [])).find(({ quote }) =>
          quote.includes(example.name),
        );
        const names = found?.parties.map(({ name }) => name).sort();
        const both = [example.first, example.second].map((name) => name.replace(/^the /, '')).sort();
        tellings.push({
          way,
          text,
          found: found !== undefined,
          right: {
            parties: found !== undefined && (!parties || names!.join() === both.join()),
            date: found !== undefined && found.date === date,
          },
        });
      }
    return tellings;
  },
};
