import type { Clearance } from '../record/desk/handling.ts';

/** Readers without any rights: only what is marked CLEAR, stands in no restricted collection and under no embargo. */
export const publicClearance = (day: string): Clearance => ({ mark: 'clear', collections: [], embargoed: false, day });
