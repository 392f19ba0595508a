import type { RecordStore } from '../../record/record-store.ts';

/** So many documents are compared with one another on demand while some of them still wait to be linked. */
const MOST_ON_DEMAND = 1000;

/** True when the links that the record keeps are to be shown, false when a view compares the findings itself. */
export const takesStoredLinks = async (record: RecordStore): Promise<boolean> =>
  (await record.links.waiting()) === 0 || isLarge(record);

/** True for a record in which only what links hold together is compared on demand. */
export const isLarge = async (record: RecordStore): Promise<boolean> =>
  (await record.documents({ skip: MOST_ON_DEMAND, limit: 1 })).length > 0;
