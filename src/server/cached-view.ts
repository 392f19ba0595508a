import type { Looking } from './route.ts';

/** A view of what this viewer may see, made once for as long as the record stays as it is. */
export const cachedView = async <T>(
  name: string,
  { query, record, viewer, desk }: Looking & { readonly query: object },
  make: () => Promise<T>,
): Promise<T> => {
  const wanted = Object.entries(query).filter(([key]) => key !== 'cursor' && key !== 'limit');
  return desk.views.get(await record.version(), [name, viewer.clearance, wanted], make);
};
