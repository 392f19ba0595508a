import { describe, expect, it } from 'vitest';
import { loadResources } from '../../resources/load-resources.ts';
import { readText } from '../read-text.ts';
import { extractStatements } from './extract-statements.ts';

const { knowledge, engineFor } = await loadResources();
const actsIn = (text: string): readonly string[] =>
  extractStatements(readText(text, { engine: engineFor('en')!, knowledge }), []).map(({ act }) => act);

describe('what a saying does', () => {
  it.each([
    ['The ministry said it had never sold shells to either side.', 'deny'],
    ['The envoy said any raid would be met with a crushing response.', 'threaten'],
    ['The envoy said the drills could lead to a war.', 'warn'],
    ['The mayor said he will open the archive.', 'promise'],
    ['The spokesman said Mali will hold elections in June.', 'announce'],
    ['The general said Norland was behind the blast on the canal.', 'accuse'],
    ['The minister said Norland must leave the port within a month.', 'demand'],
    ['The minister said her country would never recognise the vote.', 'reject'],
    ['The mayor insists that the plant be closed.', 'demand'],
    ['The mayor insists that the plant is closed.', 'state'],
    ['The mayor suggested that the clerk resign.', 'propose'],
    ['The minister described the vote as a sham.', 'criticise'],
    ['The minister described the trade as beneficial to both.', 'praise'],
    ['The bank said prices would fall to a third by June.', 'state'],
    ['The ministry said that more than 900 families had left since the invasion.', 'state'],
    ['The minister said that Ostria opposes interference in the valley.', 'state'],
    ['The envoy said the ministry will hold no further talks with the rebels.', 'reject'],
    ['The envoy said that the budget would be discussed at the next session.', 'announce'],
    ['The envoy said Norland has failed to meet its obligations.', 'accuse'],
    ['The envoy said the rebels had stepped up their attacks on the port.', 'accuse'],
    ['The envoy said the talks were not scheduled for Monday.', 'deny'],
    ['The envoy said such raids should not be allowed to go on.', 'demand'],
    ['The envoy said an outstanding debt was paid in May.', 'state'],
    ['The envoy said terrorism is a challenge that both share.', 'state'],
    ['The commander laid out conditions for joining the talks.', 'demand'],
    ['The commander set out a plan for the port.', 'state'],
    ['Unionists branded her a puppet of the rebels.', 'criticise'],
  ])('is told by what is said: %s (%s)', (text, act) => expect(actsIn(text)).toEqual([act]));

  it.each([
    ['Protesters in Brunn called for the resignation of the mayor.', 'demand'],
    ['The union called for an end to the curfew.', 'demand'],
    ['The union called for calm and dialogue.', 'urge'],
    ['The league calls for talks with the bank about changes to sanctions.', 'urge'],
  ])('is told by what is called for: %s (%s)', (text, act) => expect(actsIn(text)).toEqual([act]));

  it.each([
    'The minister did not say whether the road was open.',
    'The minister declined to comment on the raid.',
    'The minister refused to condemn the raid.',
    'The president dismissed his cabinet.',
  ])('is nothing where nothing is said: %s', (text) =>
    expect(actsIn(text).filter((act) => act !== 'reject')).toEqual([]),
  );
});
