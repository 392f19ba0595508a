import { audit } from './audit.ts';
import type { Call } from './route.ts';

/** Notes in the audit log that somebody looked at a document that is not open to everybody. */
export const noteView = async (
  document: string,
  { viewer, desk, request }: Pick<Call<unknown, unknown, unknown>, 'viewer' | 'desk' | 'request'>,
): Promise<void> => {
  const handling = await desk.record.desk.handling.of(document);
  if (handling.mark === 'clear' && handling.collection === null && handling.embargo === null) return;
  await audit(desk, viewer, 'view-restricted', document, { path: new URL(request.url).pathname });
};
