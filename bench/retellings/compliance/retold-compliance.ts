import { extractAgreements } from '../../../src/extract/agreements/extract-agreements.ts';
import { extractCompliance } from '../../../src/extract/compliance/extract-compliance.ts';
import { extractStatements } from '../../../src/extract/statements/extract-statements.ts';
import type { Party } from '../../../src/kinds/party.ts';
import { inventedReader } from '../invented-reader.ts';
import type { RetoldKind, Telling } from '../retold-kind.ts';
import { COMPLIANCE_EXAMPLES } from './compliance-examples.ts';
import { COMPLIANCE_WAYS } from './compliance-ways.ts';

/** Undertakings of ours that are kept, broken or still open, as reporters, accusers and the accused tell it. */
export const retoldCompliance: RetoldKind = {
  ways: Object.keys(COMPLIANCE_WAYS),
  async tellings(wanted) {
    const read = await inventedReader();
    const ways = Object.entries(COMPLIANCE_WAYS).filter(([way]) => wanted(way));
    const tellings: Telling[] = [];
    for (const example of COMPLIANCE_EXAMPLES)
      for (const [way, { tell, verdict, by }] of ways) {
        const text = tell(example);
        const reading = read(text);
        const statements = extractStatements(reading, []);
        const found = extractCompliance(reading, [...statements, ...extractAgreements(reading, statements)]).find(
          (one) => one.verdict === verdict,
        );
        const claimants = { publication: 'the publication', claimant: example.claimant, party: example.party };
        tellings.push({
          way,
          text,
          found: found !== undefined,
          right: {
            party: found !== undefined && isNamed(found.party, example.party),
            claimant: found !== undefined && isNamed(found.claimant, claimants[by]),
          },
        });
      }
    return tellings;
  },
};

/** One party, by its name or a form of it: `Kelvia` stands for its government. */
const isNamed = (parties: readonly Party[], name: string): boolean =>
  parties.length === 1 && stem(parties[0]!.name) === stem(name);

/** `the Kelvian government` and `Kelvia` are one to a reader of names. */
const stem = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the (?!publication)/, '')
    .replace(/^kelvian government$/, 'kelvia')
    .replace(/^sudrian foreign ministry$/, 'ministry of foreign affairs of sudria');
