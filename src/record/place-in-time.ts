import { NO_EARLIEST, NO_LATEST } from './edtf-days.ts';

const MOST_DAYS = 31;

/**
 * Where something stands in the order of time, as an ISO day: where its date begins; a date that says less than the month
 * (`2024`) stands where it ends, after what is known better; of an open one (`since 1991`, `until 2011`) the end that is
 * known.
 */
export const placeInTime = (earliest: string, latest: string): string => {
  if (earliest === NO_EARLIEST) return latest;
  const days = (Date.parse(latest) - Date.parse(earliest)) / 86_400_000;
  return latest !== NO_LATEST && days > MOST_DAYS ? latest : earliest;
};

/** The same over the columns `f.earliest` and `f.latest`. */
export const PLACE_IN_TIME = `case when f.earliest = '${NO_EARLIEST}' then f.latest
  when f.latest <> '${NO_LATEST}' and julianday(f.latest) - julianday(f.earliest) > ${MOST_DAYS} then f.latest
  else f.earliest end`;
