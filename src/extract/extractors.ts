import type { Finding } from '../kinds/finding.ts';
import { extractAgreements } from './agreements/extract-agreements.ts';
import { extractEvents } from './events/extract-events.ts';
import { extractFigures } from './figures/extract-figures.ts';
import type { Extractor } from './reading.ts';

/** All extractors in the order in which they run: statements first, since the others ask who says so. */
export const EXTRACTORS: readonly Extractor<Finding>[] = [extractEvents, extractFigures, extractAgreements];
