import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkGuidelines } from '@/utils/etiquette/guidelines/guidelines.ts';
import { schemas } from '../../tools/schemas.ts';
import { fileOf, good, spoilt } from './arbitrary.ts';
import { cases } from './cases.ts';

const schema = JSON.parse(readFileSync('public/guidelines.schema.json', 'utf8'));
const bySchema = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
const byTact = (file: unknown) => 'guidelines' in checkGuidelines(file);

describe.each(Object.keys(schemas()))('%s', (file) => {
  it('is made of the rules as they are now (`npm run schemas`)', () => {
    expect(readFileSync(file, 'utf8')).toBe(schemas()[file]);
  });
});

describe('the schema of guidelines takes what Tact takes', () => {
  it.each(cases)('%s: neither', (_, file) => {
    expect([byTact(file), bySchema(file)]).toEqual([false, false]);
  });

  it('any good guidelines: both', () => {
    fc.assert(
      fc.property(good, (guidelines) => {
        const file = fileOf(guidelines);
        expect([byTact(file), bySchema(file)]).toEqual([true, true]);
      }),
    );
  });

  it('whatever comes: the same', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), spoilt), (file) => {
        expect(byTact(file)).toBe(bySchema(file));
      }),
      { numRuns: 1000 },
    );
  });
});
