/** Cues are looked up by so many of their characters; shorter ones by all of them. */
const BEGINNING = 4;

/**
 * Which of many words and stems a folded text says. The text’s own words are looked up among the cues, so that the time
 * goes by the length of the text and hardly by the number of cues.
 */
export class CueIndex {
  readonly #byBeginning = new Map<string, string[]>();
  readonly #lengths: ReadonlySet<number>;

  /** @param cues folded; each begins with a blank, and ends in one when it is a whole word */
  constructor(cues: Iterable<string>) {
    for (const cue of new Set(cues)) {
      const beginning = cue.slice(0, BEGINNING);
      const others = this.#byBeginning.get(beginning);
      if (others) others.push(cue);
      else this.#byBeginning.set(beginning, [cue]);
    }
    this.#lengths = new Set([...this.#byBeginning.keys()].map((beginning) => beginning.length));
  }

  /** @param text folded, with a blank before and behind it */
  saidIn(text: string): ReadonlySet<string> {
    const said = new Set<string>();
    for (let at = 0; at >= 0 && at + 1 < text.length; at = text.indexOf(' ', at + 1))
      for (const length of this.#lengths)
        for (const cue of this.#byBeginning.get(text.slice(at, at + length)) ?? [])
          if (text.startsWith(cue, at)) said.add(cue);
    return said;
  }
}
