import { extractAgreements } from '../../../src/extract/agreements/extract-agreements.ts';
import { extractCommitments } from '../../../src/extract/commitments/extract-commitments.ts';
import type { Reading } from '../../../src/extract/reading.ts';
import { extractStatements } from '../../../src/extract/statements/extract-statements.ts';
import { inventedReader } from '../invented-reader.ts';
import type { RetoldKind, Telling } from '../retold-kind.ts';
import { COMMITMENT_EXAMPLES, type CommitmentExample } from './commitment-examples.ts';
import { COMMITMENT_WAYS, PLAIN_COMMITMENT } from './commitment-ways.ts';

/** Undertakings of ours, told as promises, duties, clauses and reports. */
export const retoldCommitments: RetoldKind = {
  ways: Object.keys(COMMITMENT_WAYS),
  async tellings(wanted) {
    const read = await inventedReader();
    const ways = Object.entries(COMMITMENT_WAYS).filter(([way]) => wanted(way));
    const tellings: Telling[] = [];
    for (const example of COMMITMENT_EXAMPLES) {
      const bound = obligorsOf(ofDeed(commitmentsIn(read(PLAIN_COMMITMENT(example))), example));
      for (const [way, { tell, clause, undated, negated, joint }] of ways) {
        const text = tell(example);
        if (text === null) continue;
        const found = ofDeed(commitmentsIn(read(text, clause ? 'agreement' : 'wire')), example);
        const expected = joint ? `livaria,${bound}` : bound;
        const obligor = found !== undefined && obligorsOf(found) === expected.split(',').sort().join();
        const deadline = found !== undefined && found.deadline === (undated ? null : example.deadline);
        const denied = /^(?:not|never|no longer|(?:to )?refrain)/i.test(found?.action.replace(/^to /, '') ?? '');
        tellings.push({
          way,
          text,
          found: found !== undefined && denied === (negated ?? false),
          right: { obligor, deadline },
        });
      }
    }
    return tellings;
  },
};

const commitmentsIn = (reading: Reading): readonly CommitmentDraft[] => {
  const statements = extractStatements(reading, []);
  return extractCommitments(reading, [...statements, ...extractAgreements(reading, statements)]);
};

type CommitmentDraft = ReturnType<typeof extractCommitments>[number];

/** The commitment in whose action the deed stands by itself. */
const ofDeed = (found: readonly CommitmentDraft[], { deed }: CommitmentExample): CommitmentDraft | undefined =>
  found.find(({ quote, action }) => quote.includes(deed.object) && !/flights|airspace|the fort/.test(action));

const obligorsOf = (found: CommitmentDraft | undefined): string =>
  (found?.obligor ?? [])
    .map(({ name }) => name.toLowerCase())
    .sort()
    .join();
