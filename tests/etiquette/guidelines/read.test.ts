import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Guidelines, LARGEST, readGuidelines } from '@/utils/etiquette/guidelines/guidelines.ts';
import { writeGuidelines } from '@/utils/etiquette/guidelines/make.ts';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { good, spoilt } from './arbitrary.ts';
import { cases } from './cases.ts';

const acme: Guidelines = {
  name: 'Acme',
  accounts: ['acme', 'acme_help'],
  profile: 'brand',
  rules: {
    spree: { on: true, level: 'popup', options: { stranger: 2, within: 120 } },
    'one-a-day': { options: { perWeek: null } },
    'off-topic-link': { options: { sensitivity: 'strict' } },
    'say-something': { on: false },
  },
};

describe('a file of guidelines', () => {
  it('is read as it stands', () => {
    expect(readGuidelines(writeGuidelines(acme))).toEqual({ guidelines: acme });
  });

  it('may be about nothing but a name, or name its schema for editors', () => {
    const file = { format: 'tact-guidelines', version: 1, name: 'Acme', rules: {} };
    const read = { guidelines: { name: 'Acme', rules: {} } };
    expect(readGuidelines(JSON.stringify(file))).toEqual(read);
    expect(readGuidelines(JSON.stringify({ $schema: './guidelines.schema.json', ...file }))).toEqual(read);
  });

  it('may have a name of eighty characters, however they are stored', () => {
    const guidelines = { name: '🎩'.repeat(80), rules: {} };
    expect(readGuidelines(writeGuidelines(guidelines))).toEqual({ guidelines });
    expect(healSettings({ guidelines }).guidelines).toEqual(guidelines);
  });

  it.each(cases)('%s is refused, and the place is named', (_, file, problems) => {
    expect(readGuidelines(JSON.stringify(file))).toEqual({ problems });
  });

  it('with several mistakes names them all, and nothing of it is taken', () => {
    const rules = { spree: { on: 'no', options: { stranger: 0 } }, 'say-something': { on: false } };
    const read = readGuidelines(JSON.stringify({ format: 'tact-guidelines', version: 1, rules }));
    expect(Object.keys(read)).toEqual(['problems']);
    expect('problems' in read && read.problems.map(({ path }) => path)).toEqual([
      'name',
      'rules.spree.on',
      'rules.spree.options.stranger',
    ]);
  });
});

describe('a text that is', () => {
  it.each([
    ['empty', ''],
    ['no JSON', 'hello'],
    ['cut short', '{"format": "tact-guidelines"'],
  ])('%s is no file of guidelines', (_, text) => {
    expect(readGuidelines(text)).toMatchObject({ problems: [{ path: '', problem: 'not-json' }] });
  });

  it('no JSON is told its line', () => {
    const text = '{\n  "format": "tact-guidelines",\n  "version" 1\n}';
    expect(readGuidelines(text)).toEqual({
      problems: [{ path: '', problem: 'not-json', data: { line: 3 } }],
    });
  });

  it('too large is not read, counted in bytes', () => {
    const spaces = (n: number) => writeGuidelines(acme).padEnd(n);
    expect(readGuidelines(spaces(LARGEST))).toEqual({ guidelines: acme });
    const refused = { problems: [{ path: '', problem: 'too-large', data: { size: 257, max: 256 } }] };
    expect(readGuidelines(spaces(LARGEST + 1))).toEqual(refused);
    expect(readGuidelines('é'.repeat(LARGEST / 2 + 1))).toEqual(refused);
  });

  it('nested as deep as it can be is refused, not choked on', () => {
    const deep = '['.repeat(120_000) + ']'.repeat(120_000);
    expect(readGuidelines(deep)).toEqual({ problems: [{ path: '', problem: 'group' }] });
    expect(readGuidelines(`${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`)).toMatchObject({
      problems: [{ path: 'format', problem: 'missing' }, {}, {}, {}, { path: 'a', problem: 'unknown' }],
    });
  });

  it('written twice in one place is refused: JSON would take the last in silence', () => {
    const text = writeGuidelines(acme).replace(
      '"on": true',
      '"on": true, "level": "nudge", "\\u006fn": false',
    );
    expect(readGuidelines(text)).toEqual({
      problems: [
        { path: 'rules.spree.on', problem: 'double' },
        { path: 'rules.spree.level', problem: 'double' },
      ],
    });
  });
});

describe('whatever text comes,', () => {
  const either = (text: string) => {
    const read = readGuidelines(text);
    return 'guidelines' in read ? Boolean(read.guidelines) : read.problems.length > 0;
  };

  it('it is read or refused, and nothing is thrown', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), either));
    fc.assert(
      fc.property(good, fc.nat(), fc.nat(9), fc.string(), (guidelines, at, less, more) => {
        const text = writeGuidelines(guidelines);
        const place = at % text.length;
        return either(text.slice(0, place) + more + text.slice(place + less));
      }),
    );
  });

  it('good guidelines come back as they are, and stay so in the settings', () => {
    fc.assert(
      fc.property(good, (guidelines) => {
        expect(readGuidelines(writeGuidelines(guidelines))).toEqual({ guidelines });
        expect(healSettings({ guidelines }).guidelines).toEqual(guidelines);
      }),
    );
  });

  it('what is taken is what was written, to the letter: nothing is mended in silence', () => {
    fc.assert(
      fc.property(spoilt, (file) => {
        const read = readGuidelines(JSON.stringify(file));
        if (!('guidelines' in read)) return;
        const { $schema: _, format, version, ...rest } = JSON.parse(JSON.stringify(file));
        expect([format, version, read.guidelines]).toEqual(['tact-guidelines', 1, rest]);
        expect(healSettings(read).guidelines).toEqual(read.guidelines);
      }),
      { numRuns: 200 },
    );
  });
});
