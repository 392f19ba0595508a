/** The words of a text in one line: runs of blanks and line ends as one blank. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
