export type RecordErrorCode =
  | 'missing'
  | 'not-a-record'
  | 'newer'
  | 'older'
  | 'busy'
  | 'disk'
  | 'damaged'
  | 'unknown-finding'
  | 'bad-decision'
  | 'unknown-issue'
  | 'bad-issue'
  | 'changed'
  | 'exists'
  | 'unknown-user'
  | 'unknown-document'
  | 'refused';

/** The record could not be opened or changed. The message says what, where and what to do. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly code: RecordErrorCode;
  /** the record's file or address */
  readonly record: string;

  constructor(code: RecordErrorCode, record: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.record = record;
  }
}
