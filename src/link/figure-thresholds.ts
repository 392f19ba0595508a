/** Figures that share fewer words are never linked. */
export const LEAST_TOLD = 2;

/** What is less telling than this stands with too many figures to show anything of one. */
export const TELLING = 0.4;

/** So alike must be what is told of two figures; more when they are of different days, less of two counts since, or equal ones. */
export const LEAST_ALIKE = 0.3;

/** Of two counts since. */
export const LEAST_ALIKE_SINCE = 0.18;

/** Below it two counts are equal by chance every day. */
export const LEAST_SMALL = 30;

/** Sentences that share so many telling words are about one thing, however they call it. */
export const MANY_TOLD = 4;

/** So much of the words of two measures must be the same for one measure, from 0 to 1. */
export const LEAST_SHARED = 0.6;
