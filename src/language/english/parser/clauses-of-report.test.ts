import { expect, test } from 'vitest';
import { repaired } from './testing/repaired.ts';

test('what is reported goes on in the same tense without a subject', () => {
  const found = repaired(
    'Keller/PROPN/2/nsubj noted/VERB/0/root/VBD that/SCONJ/5/mark troops/NOUN/5/nsubj stay/VERB/2/ccomp/VBP ,/PUNCT/7/punct block/VERB/2/parataxis/VBP roads/NOUN/7/obj and/CCONJ/10/cc fire/VERB/2/conj/VBP',
  );
  expect([found[6], found[9]]).toEqual(['block/5/conj', 'fire/5/conj']);
});

test('whoever reports goes on in the tense of the verb of reporting', () => {
  const found = repaired(
    'Keller/PROPN/2/nsubj noted/VERB/0/root/VBD that/SCONJ/5/mark troops/NOUN/5/nsubj stay/VERB/2/ccomp/VBP and/CCONJ/7/cc left/VERB/2/conj/VBD',
  );
  expect(found[6]).toBe('left/2/conj');
});

test('a clause with a subject of its own stays where it is', () => {
  const found = repaired(
    'Keller/PROPN/2/nsubj noted/VERB/0/root/VBD that/SCONJ/5/mark troops/NOUN/5/nsubj stay/VERB/2/ccomp/VBP ,/PUNCT/8/punct they/PRON/8/nsubj fire/VERB/2/parataxis/VBP',
  );
  expect(found[7]).toBe('fire/2/parataxis');
});

test('a gerund before what could happen is its subject', () => {
  const found = repaired(
    'They/PRON/2/nsubj said/VERB/0/root/VBD that/SCONJ/7/mark clearing/VERB/2/ccomp/VBG land/NOUN/4/obj could/AUX/7/aux/MD take/VERB/2/ccomp/VB years/NOUN/7/obj',
  );
  expect([found[3], found[6]]).toEqual(['clearing/7/csubj', 'take/2/ccomp']);
});

test('a list without and goes on with the clause that has it', () => {
  const list =
    'Keller/PROPN/2/nsubj noted/VERB/0/root/VBD that/SCONJ/5/mark troops/NOUN/5/nsubj came/VERB/2/ccomp/VBD ,/PUNCT/7/punct fired/VERB/5/conj/VBD ,/PUNCT/10/punct and/CCONJ/10/cc left/VERB/2/conj/VBD';
  expect(repaired(list)[9]).toBe('left/5/conj');
  expect(repaired(list.replace('fired/VERB/5/conj', 'fired/VERB/2/conj'))[9]).toBe('left/2/conj');
});

test('behind what was said as somebody said it he does nothing more', () => {
  const found = repaired(
    'As/ADP/2/case/IN Keller/PROPN/3/nsubj noted/VERB/0/root/VBD ,/PUNCT/6/punct Norland/PROPN/6/nsubj paid/VERB/3/obj/VBD and/CCONJ/9/cc is/AUX/9/cop/VBZ ready/ADJ/3/conj/JJ',
  );
  expect([found[5], found[8]]).toEqual(['paid/3/ccomp', 'ready/6/conj']);
});
