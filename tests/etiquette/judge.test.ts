import { describe, expect, it } from 'vitest';
import type { Act } from '@/utils/etiquette/act.ts';
import { judge, needed } from '@/utils/etiquette/judge.ts';
import { type Manners, mannersOf } from '@/utils/etiquette/manners.ts';
import { defineRule, type Rule } from '@/utils/etiquette/rule.ts';
import { healSettings } from '@/utils/etiquette/settings.ts';
import { act, known, like, NOON, SECOND, situation, stranger } from './situations.ts';

const settings = mannersOf(healSettings({}), 'me');
const three = [like(NOON), like(NOON + SECOND), like(NOON + 2 * SECOND)];
const now = NOON + 2 * SECOND;
const without = (rule: string): Manners => ({
  ...settings,
  rules: {
    ...settings.rules,
    [rule]: { on: false, level: 'nudge', options: settings.rules[rule]?.options ?? {} },
  },
});

describe('the judge', () => {
  it('puts the weightiest finding first', () => {
    expect(judge(situation(three, stranger, now), settings).map(({ rule }) => rule)).toEqual([
      'spree',
      'one-a-day',
    ]);
  });
  it('leaves out rules that are off', () => {
    expect(judge(situation(three, stranger, now), without('spree')).map(({ rule }) => rule)).toEqual([
      'one-a-day',
    ]);
  });
  it('asks who an unknown person is, and does not ask about a stranger', () => {
    expect(judge(situation(three, undefined, now), settings).every(({ asks }) => asks)).toBe(true);
    expect(judge(situation(three, stranger, now), settings).some(({ asks }) => asks)).toBe(false);
  });
  it('judges rules that look back only when nothing was done', () => {
    expect(judge(situation([], stranger, now, true), settings)).toEqual([]);
    expect(needed(situation([], stranger, now, true), settings)[0]?.kinds).toContain('reply');
  });
  it('shows each rule only the history that it asked for', () => {
    let seen: readonly string[] = [];
    const rule = defineRule({
      id: 'curious',
      source: 'ours',
      on: 'act',
      levels: ['nudge'],
      tone: 'advice',
      thresholds: {},
      example: { key: 'curious', data: {} },
      needs: ({ moment }) => ({ kinds: ['like'], since: moment.now - SECOND }),
      check: ({ history }) => {
        seen = history.map(({ id }) => id);
        return undefined;
      },
    });
    const acts = [...three, act('reply', now), like(now, { undoneAt: now })];
    const curious = { ...settings, rules: { curious: { on: true, level: 'nudge' as const, options: {} } } };
    judge(situation(acts, stranger, now), curious, [rule]);
    expect(seen).toEqual(three.slice(1).map(({ id }) => id));
  });
});

describe('a rule about the account itself', () => {
  const rule = (more: Partial<Rule>): Rule => ({
    id: 'broad',
    source: 'ours',
    on: 'look',
    about: 'account',
    levels: ['popup'],
    tone: 'praise',
    thresholds: {},
    example: { key: 'broad', data: {} },
    needs: () => ({ kinds: ['like'], since: 0, of: 'everybody' }),
    check: ({ history, profile = '' }) => ({
      key: 'broad',
      data: { profile },
      evidence: history.map(({ id }) => id),
    }),
    ...more,
  });
  const broad = { ...settings, rules: { broad: { on: true, level: 'popup' as const, options: {} } } };
  const nobody = { ...situation(three, undefined, now, true), handle: '' };

  it('looks where there is nobody, and nowhere else; the others look at people', () => {
    expect(judge(nobody, broad, [rule({})]).map(({ finding }) => finding.about)).toEqual(['']);
    expect(judge(situation(three, stranger, now, true), broad, [rule({})])).toEqual([]);
    const { about: _, ...personal } = rule({});
    expect(judge(nobody, broad, [personal])).toEqual([]);
    expect(judge(situation(three, stranger, now, true), broad, [personal])).toHaveLength(1);
  });
  it('asks about nobody, whoever it was done to', () => {
    const loud = rule({ on: 'act', tone: 'advice' });
    expect(judge(situation(three, undefined, now), broad, [loud])).toMatchObject([
      { asks: false, finding: { about: '', data: { profile: 'personal' } } },
    ]);
  });
  it('sees other accounts only where it asks for them', () => {
    const other = like(now, { account: 'shop' });
    const asked = { ...situation([...three, other], undefined, now), act: three[2] as Act };
    const evidence = (of: 'everybody' | 'accounts') =>
      judge(asked, broad, [rule({ on: 'act', needs: () => ({ kinds: ['like'], since: 0, of }) })])[0]?.finding
        .evidence;
    expect(evidence('everybody')).not.toContain(other.id);
    expect(evidence('accounts')).toContain(other.id);
  });
});

describe('the history that is asked of the journal', () => {
  it('is one stretch that serves all rules', () => {
    expect(needed(situation(three, stranger, now), settings)).toEqual([
      { kinds: ['like', 'repost'], since: now - 7 * 24 * 3_600_000, of: 'person' },
    ]);
  });
  it('is none where no rule has anything to say', () => {
    expect(needed(situation([act('follow', NOON)], stranger, NOON), settings)).toEqual([]);
    expect(needed(situation(three, known, now), settings)).toEqual([]);
  });
});
