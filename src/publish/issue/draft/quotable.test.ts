import { expect, test } from 'vitest';
import { quotable } from './quotable.ts';

test.each([
  ['marks inside are single', 'He called it "a beginning" and left.', 'He called it ‘a beginning’ and left.'],
  ['after a colon too', 'The note reads:"We met."', 'The note reads:‘We met.’'],
  [
    'speech that goes on in the next sentence is closed',
    'She said that "the bridge is open now.',
    'She said that ‘the bridge is open now.’',
  ],
  [
    'speech that went on from the sentence before is opened',
    'Nobody asked us," the mayor said.',
    '‘Nobody asked us,’ the mayor said.',
  ],
  ['a mark that closes what began before is left out', 'The ferry is not needed."', 'The ferry is not needed.'],
  ['an apostrophe is none', 'The mayors’ council met.', 'The mayors’ council met.'],
  ['the backslash of Markdown is not the source’s word', 'It cost \\$2 million.', 'It cost $2 million.'],
  ['the closing mark of a run-in heading is not', '** The talks went on.', 'The talks went on.'],
  ['the opening mark of emphasis neither', '_The talks went on.', 'The talks went on.'],
  [
    'a low line inside a word is a letter',
    'It lies in file_one of the archive.',
    'It lies in file_one of the archive.',
  ],
  [
    'what announces words of another paragraph ends open',
    'The mayor voiced concern about the port:',
    'The mayor voiced concern about the port …',
  ],
  ['emphasis that stands whole is left', 'The **new** ferry sails.', 'The **new** ferry sails.'],
])('%s', (_, source, printed) => {
  expect(quotable(source)).toBe(printed);
});
