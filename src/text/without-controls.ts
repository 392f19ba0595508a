const CONTROLS = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu;

/** Text as XML, JSON and calendars can all hold it: without control characters, save tab and line ends; half characters become U+FFFD. */
export const withoutControls = (text: string): string => text.toWellFormed().replace(CONTROLS, '');
