import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('what killed somebody is the deed and not the place where it was done', () => {
  const raid =
    'raid/NOUN/0/root on/ADP/3/case camps/NOUN/1/nmod that/PRON/5/nsubj killed/VERB/3/acl:relcl/VBD ten/NUM/5/obj';
  expect(repaired(raid)[4]).toBe('killed/1/acl:relcl');
  expect(repaired(raid.replace('killed', 'held'))[4]).toBe('held/3/acl:relcl');
  const died =
    'died/VERB/0/root/VBD in/ADP/3/case raid/NOUN/1/obl on/ADP/5/case camps/NOUN/1/obl that/PRON/7/nsubj killed/VERB/5/acl:relcl/VBD';
  expect([repaired(died)[4], repaired(died)[6]]).toEqual(['camps/3/nmod', 'killed/3/acl:relcl']);
});

test('a preposition that is left behind belongs to its verb', () => {
  const fired = 'were/AUX/2/aux:pass fired/VERB/0/root/VBN upon/ADP/2/obl by/ADP/5/case police/NOUN/2/obl:agent';
  expect(repaired(fired)[2]).toBe('upon/2/compound:prt');
});

test('a second verb behind a relative clause is that of the sentence', () => {
  const law =
    'law/NOUN/0/root that/PRON/3/nsubj bans/VERB/1/acl:relcl/VBZ dogs/NOUN/3/obj was/AUX/6/aux:pass/VBD passed/VERB/4/acl:relcl/VBN ./PUNCT/6/punct';
  expect([repaired(law)[0], repaired(law)[5]]).toEqual(['law/6/nsubj:pass', 'passed/0/root']);
  expect(repaired(law.replace('./PUNCT/6/punct', 'twice/ADV/6/advmod'))[0]).toBe('law/0/root');
});
