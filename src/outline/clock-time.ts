const CLOCK =
  /^(?:[-•▪●*]\s+)?(\d{1,2}):([0-5]\d)(?:\s?([ap])\.?m\.?)?(?:\s(?:UTC|GMT|CET|EET|MSK|EST|EDT)(?:[+-]\d{1,2})?)?(?:\s*(?:[-–—|]|:(?!\d)))?(?:\s+|$)/i;

/** The time of day at the head of a text, with what parts it from the words behind it: `14:05`, `2:05 pm – `. */
export interface ClockTime {
  /** since midnight */
  readonly minutes: number;
  /** how many characters it takes */
  readonly length: number;
}

/** The time of day with which a text begins, `10:35 p.m.`; null where it begins with none. */
export const clockTime = (text: string): ClockTime | null => {
  const match = CLOCK.exec(text);
  if (!match) return null;
  const hour = Number(match[1]);
  if (hour > 23) return null;
  const half = match[3]?.toLowerCase();
  const past = half === 'p' && hour < 12 ? 12 : half === 'a' && hour === 12 ? -12 : 0;
  return { minutes: (hour + past) * 60 + Number(match[2]), length: match[0].length };
};
