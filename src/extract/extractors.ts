import type { Finding } from '../kinds/finding.ts';
import { extractAgreements } from './agreements/extract-agreements.ts';
import { extractFigures } from './figures/extract-figures.ts';
import type { Extractor } from './reading.ts';

/** All extractors in the order in which they run: statements first, since the others ask who says so. */
export const EXTRACTORS: readonly Extractor<Finding>[] = [extractFigures, extractAgreements];
