import type { Finding } from '../kinds/finding.ts';
import { flattenFinding } from './flatten-finding.ts';

/** One object a line, with the field names of `flatFields`. */
export const findingLine = (finding: Finding): string => jsonLine(flattenFinding(finding));

/** Any object as one line; characters that some readers take for line ends are escaped. */
export const jsonLine = (value: unknown): string =>
  `${JSON.stringify(value).replace(/[\u2028\u2029\u0085]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
