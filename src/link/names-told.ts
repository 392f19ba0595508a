/** A word with a capital that does not begin a sentence. */
const NAME = /(?<=[\p{L}\p{N},;:’'"“(-]\s?)(?<!\p{L})\p{Lu}[\p{L}’'-]{2,}/gu;

/** The words of a sentence that are proper names by their capitals; the first of a sentence tells nothing. */
export const namesTold = (sentence: string): readonly string[] => [...sentence.matchAll(NAME)].map(([word]) => word);
