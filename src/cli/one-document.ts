import { isDocumentIdStart } from '../record/document-id-start.ts';
import type { RecordedDocument, RecordStore } from '../record/record-store.ts';
import { CliError } from './cli-error.ts';
import { shown } from './terminal.ts';

/**
 * The one document that is meant by its id, the beginning of it, or words that only its publisher, title or origin has.
 * @param of `withdrawn` for one that counts no longer
 * @throws CliError when none or several are meant
 */
export const oneDocument = async (
  record: RecordStore,
  wanted: string,
  { withdrawn = false }: { readonly withdrawn?: boolean } = {},
): Promise<RecordedDocument> => {
  const all = await record.documents({ source: wanted, withdrawn });
  const byId = isDocumentIdStart(wanted) ? all.filter(({ id }) => id.startsWith(wanted)) : [];
  const [one, ...others] = byId.length > 0 ? byId : all;
  if (!one && withdrawn)
    throw new CliError(`There is no withdrawn document '${wanted}'. List them with: chancery documents --withdrawn`);
  if (!one) {
    const [out] = await record.documents({ source: wanted, withdrawn: true });
    throw new CliError(
      out
        ? `'${wanted}' is withdrawn: ${shown(out.withdrawn!)}. Let it count again with: chancery withdraw ${out.id.slice(0, 8)} --take-back`
        : `There is no document '${wanted}'. List them with: chancery documents`,
    );
  }
  if (others.length > 0)
    throw new CliError(
      `${others.length + 1} documents are meant by '${wanted}': ${[one, ...others]
        .slice(0, 5)
        .map(({ id, title, origin }) => `${id.slice(0, 8)} ${shown(title ?? origin)}`)
        .join('; ')}. Give the id of one.`,
    );
  return one;
};
