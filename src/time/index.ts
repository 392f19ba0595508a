/** Dates in text: TIMEX3 expressions with EDTF values. Works in Node and in the browser, without dependencies. */

export { type DateOrderDecision, decideDateOrder } from './date-order.ts';
export * from './edtf.ts';
export { nextNarrativeDate, type TimeBlock, tagBlocks } from './tag-blocks.ts';
export { type TagHints, tagDates } from './tag-dates.ts';
export type { TenseHint } from './tense.ts';
export { NO_CONTEXT, type TimeContext } from './time-context.ts';
export type { AnchorBasis, Timex, TimexType } from './timex.ts';
