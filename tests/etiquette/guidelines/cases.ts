import type { Problem } from '@/utils/etiquette/guidelines/problem.ts';

const file = (parts: object = {}) => ({
  format: 'tact-guidelines',
  version: 1,
  name: 'Acme',
  rules: {},
  ...parts,
});
const without = (name: string) => {
  const { [name]: _, ...rest }: Record<string, unknown> = file();
  return rest;
};
const spree = (change: unknown) => file({ rules: { spree: change } });
const many = Array.from({ length: 101 }, (_, n) => `shop${n}`);

/** What cannot be read as guidelines, and what is said of it. */
export const cases: [what: string, file: unknown, problems: Problem[]][] = [
  ['a list', [], [{ path: '', problem: 'group' }]],
  ['a number', 7, [{ path: '', problem: 'group' }]],
  ['nothing', null, [{ path: '', problem: 'group' }]],
  ['a file without a format', without('format'), [{ path: 'format', problem: 'missing' }]],
  ['a file of another format', file({ format: 'tact' }), [{ path: 'format', problem: 'format' }]],
  ['a file without a version', without('version'), [{ path: 'version', problem: 'missing' }]],
  ['a file of version "1"', file({ version: '1' }), [{ path: 'version', problem: 'version' }]],
  ['a file of version 0', file({ version: 0 }), [{ path: 'version', problem: 'version' }]],
  ['a file of a newer version', file({ version: 2 }), [{ path: 'version', problem: 'newer' }]],
  ['a file without a name', without('name'), [{ path: 'name', problem: 'missing' }]],
  ['an empty name', file({ name: '' }), [{ path: 'name', problem: 'name' }]],
  ['a name of blanks', file({ name: ' \u00a0 ' }), [{ path: 'name', problem: 'name' }]],
  ['a name of two lines', file({ name: 'Acme\nand friends' }), [{ path: 'name', problem: 'name' }]],
  ['a name of 81 characters', file({ name: 'a'.repeat(81) }), [{ path: 'name', problem: 'name' }]],
  ['a name that nobody sees', file({ name: '\u200b' }), [{ path: 'name', problem: 'name' }]],
  ['a name of marks', file({ name: '…' }), [{ path: 'name', problem: 'name' }]],
  ['a name that turns words around', file({ name: 'Acme\u202e' }), [{ path: 'name', problem: 'name' }]],
  ['a name that is no text', file({ name: 7 }), [{ path: 'name', problem: 'name' }]],
  ['a file without rules', without('rules'), [{ path: 'rules', problem: 'missing' }]],
  ['rules as a list', file({ rules: [] }), [{ path: 'rules', problem: 'group' }]],
  ['a schema that is no text', file({ $schema: 1 }), [{ path: '$schema', problem: 'text' }]],
  ['an entry that is misspelt', file({ acounts: ['acme'] }), [{ path: 'acounts', problem: 'unknown' }]],
  [
    'an entry from elsewhere',
    JSON.parse('{"__proto__": {}, "format": "tact-guidelines", "version": 1, "name": "Acme", "rules": {}}'),
    [{ path: '__proto__', problem: 'unknown' }],
  ],
  ['one account as a text', file({ accounts: 'acme' }), [{ path: 'accounts', problem: 'list' }]],
  [
    'no accounts at all',
    file({ accounts: [] }),
    [{ path: 'accounts', problem: 'length', data: { min: 1, max: 100 } }],
  ],
  [
    'too many accounts',
    file({ accounts: many }),
    [{ path: 'accounts', problem: 'length', data: { min: 1, max: 100 } }],
  ],
  ['a handle with @', file({ accounts: ['acme', '@shop'] }), [{ path: 'accounts[1]', problem: 'handle' }]],
  ['a handle with capitals', file({ accounts: ['Acme'] }), [{ path: 'accounts[0]', problem: 'handle' }]],
  ['a handle that is a number', file({ accounts: [1] }), [{ path: 'accounts[0]', problem: 'handle' }]],
  ['an account twice', file({ accounts: ['a', 'b', 'a'] }), [{ path: 'accounts[2]', problem: 'twice' }]],
  [
    'a profile that there is not',
    file({ profile: 'company' }),
    [{ path: 'profile', problem: 'choice', data: { choices: 'personal, brand' } }],
  ],
  [
    'a rule that there is not',
    file({ rules: { spre: { on: false } } }),
    [{ path: 'rules.spre', problem: 'unknown-rule' }],
  ],
  [
    'a very long mistake',
    file({ rules: { ['x'.repeat(500)]: {} } }),
    [{ path: `rules.${'x'.repeat(40)}…`, problem: 'unknown-rule' }],
  ],
  ['a rule that is only switched off', spree(false), [{ path: 'rules.spree', problem: 'group' }]],
  ['a rule with an entry too many', spree({ of: false }), [{ path: 'rules.spree.of', problem: 'unknown' }]],
  ['a switch in words', spree({ on: 'no' }), [{ path: 'rules.spree.on', problem: 'flag' }]],
  ['a switch in numbers', spree({ on: 0 }), [{ path: 'rules.spree.on', problem: 'flag' }]],
  [
    'a level that there is not',
    spree({ level: 'loud' }),
    [{ path: 'rules.spree.level', problem: 'choice', data: { choices: 'nudge, popup' } }],
  ],
  [
    'a level that the rule does not have',
    spree({ level: 'pause' }),
    [{ path: 'rules.spree.level', problem: 'choice', data: { choices: 'nudge, popup' } }],
  ],
  ['options as a list', spree({ options: [3] }), [{ path: 'rules.spree.options', problem: 'group' }]],
  [
    'a threshold that the rule does not have',
    spree({ options: { times: 3 } }),
    [{ path: 'rules.spree.options.times', problem: 'unknown-option' }],
  ],
  ...[1, 51, 2.5, '3', null, true].map((stranger): [string, unknown, Problem[]] => [
    `a threshold of ${JSON.stringify(stranger)} where 2 to 50 are possible`,
    spree({ options: { stranger } }),
    [{ path: 'rules.spree.options.stranger', problem: 'number', data: { min: 2, max: 50 } }],
  ]),
  [
    'a threshold out of its limits that may be none',
    file({ rules: { 'one-a-day': { options: { perWeek: 0 } } } }),
    [{ path: 'rules.one-a-day.options.perWeek', problem: 'number-or-null', data: { min: 1, max: 200 } }],
  ],
  [
    'a choice that there is not',
    file({ rules: { 'off-topic-link': { options: { sensitivity: 'high' } } } }),
    [
      {
        path: 'rules.off-topic-link.options.sensitivity',
        problem: 'choice',
        data: { choices: 'relaxed, medium, strict' },
      },
    ],
  ],
];
