/**
 * The words of a passage that runs from one page to the next, without the line between them that holds nothing but a
 * page's number. Behind a blank line only: numbers in the lines of a table stay.
 */
export const withoutPageNumbers = (text: string): string => {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  return lines
    .filter(
      (line, at) =>
        at === 0 || at === lines.length - 1 || lines[at - 1]!.trim() !== '' || !/^\d{1,4}$/.test(line.trim()),
    )
    .join('\n');
};
