import type { Draft } from '../../kinds/finding.ts';
import type { StatementFinding } from '../../kinds/statement.ts';
import type { Reading, ReadSentence } from '../reading.ts';
import { accusationOf } from './accusation-of.ts';
import type { EventDates } from './event-dates.ts';
import { type EventDraft, eventDraft } from './event-draft.ts';

/** Statements that are events of their own, since they blame somebody; asked for sentence by sentence, in order. */
export class Accusations {
  readonly #reading: Reading;
  readonly #dates: EventDates;
  /** statements with a cue, in the order of their cues */
  readonly #cues: readonly Draft<StatementFinding>[];
  #next = 0;

  constructor(reading: Reading, statements: readonly Draft<StatementFinding>[], dates: EventDates) {
    this.#reading = reading;
    this.#dates = dates;
    this.#cues = statements.filter(({ cueStart }) => cueStart !== null).toSorted((a, b) => a.cueStart! - b.cueStart!);
  }

  /**
   * The accusations whose cue stands in this sentence.
   * @param told the events found up to its end; those that are found here join them one by one
   */
  *in(sentence: ReadSentence, told: readonly EventDraft[]): Generator<EventDraft> {
    while (this.#cues[this.#next] !== undefined && this.#cues[this.#next]!.cueStart! < sentence.end) {
      const statement = this.#cues[this.#next++]!;
      const accusation = accusationOf(this.#reading, statement, told, sentence);
      if (!accusation) continue;
      const { span, speaker, accused } = accusation;
      const cue = this.#reading.text.slice(statement.cueStart!, statement.cueEnd!);
      const { date, basis } = this.#dates.ofSpoken(sentence, speaker.name, statement, /^according\b/i.test(cue));
      yield eventDraft(this.#reading.text, sentence, span, {
        type: 'ACCUSE',
        mode: 'allege',
        contexts: [],
        actor: [speaker],
        recipient: accused,
        status: 'happened',
        reportedBy: null,
        place: null,
        date,
        dateBasis: basis,
      });
    }
  }
}
