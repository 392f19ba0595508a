/** How many of how many, with the share in percent and Wilson's 95 % interval (Wilson 1927). */
export interface Share {
  readonly right: number;
  readonly of: number;
  readonly percent: number;
  readonly from: number;
  readonly to: number;
}

/** One finding of the sample, as a position in a document that lies elsewhere, with the reader's judgement. */
export interface JudgedEvent {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** kind of the block in which it stands */
  readonly block: string;
  readonly type: string;
  readonly status: string;
  /** whether the words tell an event at all */
  readonly event: boolean;
  /** of an event, the fields that the words give otherwise */
  readonly wrong: readonly Field[];
  readonly reason?: string;
}

export const FIELDS = ['type', 'actor', 'recipient', 'status', 'date'] as const;
type Field = (typeof FIELDS)[number];

/** The share of `right` in `of`. */
export const shareOf = (right: number, of: number): Share => {
  if (of === 0) return { right, of, percent: 0, from: 0, to: 0 };
  const z = 1.96;
  const share = right / of;
  const scale = 1 + (z * z) / of;
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const percent = (value: number) => Math.round(value * 1000) / 10;
  return {
    right,
    of,
    percent: percent(share),
    from: percent((middle - half) / scale),
    to: percent((middle + half) / scale),
  };
};

/** Of findings that were judged: how many tell an event, each field right (of those that do), all of it right. */
export const sharesOf = (judged: readonly JudgedEvent[]): Readonly<Record<'event' | Field | 'throughout', Share>> => {
  const events = judged.filter(({ event }) => event);
  const field = (name: Field) => shareOf(events.filter(({ wrong }) => !wrong.includes(name)).length, events.length);
  return {
    event: shareOf(events.length, judged.length),
    type: field('type'),
    actor: field('actor'),
    recipient: field('recipient'),
    status: field('status'),
    date: field('date'),
    throughout: shareOf(events.filter(({ wrong }) => wrong.length === 0).length, judged.length),
  };
};
