import { describe, expect, it } from 'vitest';
import { readPolicy } from '@/utils/etiquette/guidelines/policy.ts';
import { fileOf } from './arbitrary.ts';

const acme = { name: 'Acme', rules: { spree: { on: true } } };

describe("what the organisation has set in the browser's policy", () => {
  it('is nothing where there is no policy', () => expect(readPolicy({})).toEqual({}));

  it('are guidelines, as they would stand in a file', () => {
    expect(readPolicy({ guidelines: fileOf(acme) })).toEqual({ guidelines: acme });
    expect(readPolicy({ organisation: 'Acme Ltd', guidelines: fileOf(acme) })).toEqual({ guidelines: acme });
  });

  it('is refused as a whole where it has a mistake, with its place', () => {
    const guidelines = fileOf({ ...acme, rules: { ...acme.rules, spre: {} } });
    const problems = [{ path: 'guidelines.rules.spre', problem: 'unknown-rule' }];
    expect(readPolicy({ guidelines })).toEqual({ problems });
    expect(readPolicy({ organisation: 'Acme', guidelines })).toEqual({ organisation: 'Acme', problems });
  });

  it('is known to be there where Chrome has withheld the guidelines', () => {
    expect(readPolicy({ organisation: 'Acme' })).toEqual({
      organisation: 'Acme',
      problems: [{ path: 'guidelines', problem: 'withheld' }],
    });
  });

  it.each([
    ['guidelines beside the entry for them', fileOf(acme), 'format', 'unknown'],
    [
      'an organisation that is no text',
      { organisation: 7, guidelines: fileOf(acme) },
      'organisation',
      'text',
    ],
    ['guidelines as a text', { guidelines: JSON.stringify(fileOf(acme)) }, 'guidelines', 'group'],
    ['no guidelines but null', { guidelines: null }, 'guidelines', 'group'],
    ['no object', [], '', 'group'],
    ['nothing at all', undefined, '', 'group'],
  ])('is refused with %s', (_, raw, path, problem) => {
    const { guidelines, problems } = readPolicy(raw);
    expect([guidelines, problems?.[0]]).toEqual([undefined, { path, problem }]);
  });
});
