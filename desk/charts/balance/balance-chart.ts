/** One month between two actors, as the server tells it. */
export interface BalanceMonth {
  readonly month: string;
  readonly events: number;
  readonly cooperation: number;
  readonly conflict: number;
  readonly mean: number | null;
  readonly alleged: number;
  readonly sourcesBegin: readonly string[];
}

export interface BalanceBar {
  readonly month: string;
  /** pixels from the left, the column’s width, and the heights up and down from the middle line */
  readonly x: number;
  readonly width: number;
  readonly up: number;
  readonly down: number;
  readonly events: number;
}

export interface BalanceChart {
  readonly bars: readonly BalanceBar[];
  /** pixels from the top */
  readonly middle: number;
  /** the score at the upper edge, minus that at the lower one */
  readonly most: number;
  /** months in which a source begins: from here on more is read, not more done */
  readonly begins: readonly { readonly x: number; readonly sources: readonly string[] }[];
}

/** Cooperation upwards and conflict downwards on one scale, a column a month. */
export const balanceChart = (months: readonly BalanceMonth[], width: number, height: number): BalanceChart => {
  const most = Math.max(1, ...months.flatMap(({ cooperation, conflict }) => [cooperation, -conflict]));
  const middle = height / 2;
  const step = months.length === 0 ? 0 : Math.min(width / months.length, 46);
  return {
    bars: months.map(({ month, cooperation, conflict, events }, i) => ({
      month,
      x: i * step,
      width: Math.max(1, step - Math.min(3, step * 0.25)),
      up: (cooperation / most) * (middle - 2),
      down: (Math.abs(conflict) / most) * (middle - 2),
      events,
    })),
    middle,
    most,
    begins: months.flatMap(({ sourcesBegin }, i) =>
      sourcesBegin.length > 0 ? [{ x: i * step, sources: sourcesBegin }] : [],
    ),
  };
};
