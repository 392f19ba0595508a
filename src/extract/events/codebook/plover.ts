import type { EventType } from '../../../kinds/event.ts';

/** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
export type Quadrant = 1 | 2 | 3 | 4;

export interface PloverType {
  readonly quadrant: Quadrant;
  /** conflict-cooperation score, from −10 to 10 */
  readonly score: number;
}

/**
 * Quadrant and conflict-cooperation score of PLOVER’s types, for relations over time. Source: PLOVER codebook 1.3 draft
 * (Open Event Data Alliance, 2022, CC BY-SA 4.0), table 2.2: Goldstein’s scores averaged over the frequencies of CAMEO’s codes.
 */
export const PLOVER: Readonly<Partial<Record<EventType, PloverType>>> = {
  AGREE: { quadrant: 1, score: 4.2 },
  CONSULT: { quadrant: 1, score: 2.1 },
  SUPPORT: { quadrant: 1, score: 4.6 },
  CONCEDE: { quadrant: 1, score: 5.0 },
  COOPERATE: { quadrant: 2, score: 6.8 },
  AID: { quadrant: 2, score: 7.4 },
  RETREAT: { quadrant: 2, score: 7.6 },
  REQUEST: { quadrant: 3, score: -5.0 },
  ACCUSE: { quadrant: 3, score: -2.0 },
  REJECT: { quadrant: 3, score: -4.2 },
  THREATEN: { quadrant: 3, score: -5.1 },
  PROTEST: { quadrant: 4, score: -6.6 },
  SANCTION: { quadrant: 4, score: -5.2 },
  MOBILIZE: { quadrant: 4, score: -5.3 },
  COERCE: { quadrant: 4, score: -7.2 },
  ASSAULT: { quadrant: 4, score: -9.3 },
};

/**
 * What PLOVER’s types have to say of Chancery’s own, where the codebook’s entry does not say otherwise. A storm assaults
 * nobody, and who is appointed retreats from nothing: such types have none.
 */
const NEAREST: Readonly<Partial<Record<EventType, EventType>>> = {
  LEGAL: 'ACCUSE',
  DECIDE: 'SUPPORT',
  TRADE: 'COOPERATE',
};

/** The PLOVER type of an event type: itself, or for Chancery’s own types the nearest; PERSONNEL, DISASTER and OTHER have none. */
export const ploverType = (type: EventType): EventType | null => (type in PLOVER ? type : (NEAREST[type] ?? null));
