/** Words before a stop that ends no sentence. */
const SHORT =
  /(?:^|[\s("“])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Maj|Lt|Capt|St|No|Nr|Art|vs|etc|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|p|pp)\.$/u;
const END = /[.!?…։]["”’»)\]]*$/u;
const BEGIN = /^["“‘«([]*[\p{Lu}\p{N}]/u;

/** Whether a sentence ends where `before` ends, so that what begins with `next` is another one. */
export const endsSentence = (before: string, next: string): boolean => {
  const words = before.trimEnd();
  return words !== before && END.test(words) && !SHORT.test(words) && BEGIN.test(next);
};

/** Text cut where its sentences end; blanks stay with the sentence before them. */
export const sentencesIn = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let start = 0;
  for (const { index, 0: blanks } of text.matchAll(/\s+/g)) {
    const end = index + blanks.length;
    if (endsSentence(text.slice(start, end), text.slice(end, end + 3))) {
      pieces.push(text.slice(start, end));
      start = end;
    }
  }
  if (start < text.length) pieces.push(text.slice(start));
  return pieces;
};
