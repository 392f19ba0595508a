import { withoutControls } from './without-controls.ts';

/** Text as XML 1.0 can hold it, in an element or a quoted attribute; what XML has no place for is left out. */
export const xmlText = (text: string): string =>
  withoutControls(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
