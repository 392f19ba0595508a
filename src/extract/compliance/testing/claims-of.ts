import { extractAgreements } from '../../agreements/extract-agreements.ts';
import { readText, type TextTools } from '../../read-text.ts';
import { extractStatements } from '../../statements/extract-statements.ts';
import { extractCompliance } from '../extract-compliance.ts';

/** `claimant: party verdict` of every claim in a text that The Gazette brings out. */
export const claimsOf =
  (tools: TextTools) =>
  (text: string): readonly string[] => {
    const reading = readText(text, tools, { publisher: 'The Gazette' });
    const statements = extractStatements(reading, []);
    return extractCompliance(reading, [...statements, ...extractAgreements(reading, statements)]).map(
      ({ claimant, party, verdict }) =>
        `${claimant.map(({ name }) => name).join(' & ')}: ${party.map(({ name }) => name).join(' & ')} ${verdict}`,
    );
  };
