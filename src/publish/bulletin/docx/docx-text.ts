/** Words without what XML or a line of text has no place for, and without controls that reorder what is read. */
export const docxText = (text: string): string =>
  text.replace(/[\u202A-\u202E\u2066-\u2069]/g, '').replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu, ' ');
