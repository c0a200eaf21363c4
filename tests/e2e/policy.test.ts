import { afterAll, describe, expect, it } from 'vitest';
import { isChoice } from '@/utils/etiquette/rule.ts';
import { rules } from '@/utils/etiquette/rules/index.ts';
import { STRANGERS } from '../stand-in/people.ts';
import { BROWSERS } from './browsers.ts';
import { noCardFor, waitForCard } from './peek.ts';
import { noPolicyHere, policySeat } from './policy-seat.ts';
import { post, profile, stage } from './stage.ts';
import { until } from './until.ts';
import { counted, like } from './user.ts';

const [ANN] = STRANGERS;

/** A policy with guidelines of these rules. */
const policyOf = (rules: object) => ({
  organisation: 'Acme',
  guidelines: { format: 'tact-guidelines', version: 1, name: 'Acme', rules },
});
const STRICT = policyOf({ 'one-a-day': { on: true, options: { stranger: 2 } }, spree: { on: false } });

/** Everything that a Chrome policy can say, at its default. */
const EVERYTHING = policyOf(
  Object.fromEntries(
    rules.map(({ id, levels, thresholds }) => {
      const set = Object.entries(thresholds).map(([name, one]) => [
        name,
        isChoice(one) ? one.default : (one.default ?? one.max),
      ]);
      return [id, { on: true, level: levels[0], options: Object.fromEntries(set) }];
    }),
  ),
);

for (const browser of BROWSERS) {
  const why = noPolicyHere(browser);
  describe.skipIf(why)(`an organisation's policy in ${browser}${why ? ` (left out: ${why})` : ''}`, () => {
    const seat = policySeat(browser, STRICT);
    const on = stage(browser, { before: seat.before });
    afterAll(() => seat.leave());

    const managed = () =>
      on.tact.inside(async () => JSON.stringify(await chrome.storage.managed.get().catch(() => ({}))));
    /** The browser hands the policy over a moment after the start, and once more when it changes. */
    const handedOver = (policy: object) =>
      until('the policy', async () => same(JSON.parse(await managed()), policy), 20_000);
    async function change(policy: object, arrives = policy) {
      await seat.set(policy);
      if (browser === 'firefox') {
        await on.page.close();
        await on.tact.restart();
        on.page = await on.tact.page();
      }
      await handedOver(arrives);
    }
    async function options() {
      const page = await on.tact.ownPage('options.html');
      return { page, text: () => page.evaluate(() => document.body.innerText) };
    }

    it('is what Tact judges by, and its card has no switch for what is set', async () => {
      await handedOver(STRICT);
      await on.page.goto(profile(ANN));
      for (const n of [0, 1]) await like(on.page, post(ANN, n));
      await counted(on.tact, 2);
      await noCardFor(on.tact, on.page, 2500);
      await like(on.page, post(ANN, 2));
      const card = await waitForCard(on.tact, on.page);
      expect(card.rule).toBe('one-a-day');
      const actions = card.actions.map(({ action }) => action);
      expect(actions).toContain('not-useful');
      expect(actions).not.toContain('rule-off');
    });

    it('stands in the options with its name, locked', async () => {
      await handedOver(STRICT);
      const { page, text } = await options();
      await until('the policy', async () => (await text()).includes('Acme has set this in your browser'));
      const field = (id: string) =>
        page.$eval(`#${id}`, (control) => {
          const { value, disabled } = control as HTMLInputElement;
          const note = document.getElementById(`${control.id}-part`)?.textContent;
          return { value, disabled, note };
        });
      const note = 'Set by Acme; it cannot be changed here.';
      expect(await field('one-a-day-stranger')).toEqual({ value: '2', disabled: true, note });
      expect(await field('one-a-day-on')).toMatchObject({ disabled: true, note });
      expect(await field('one-a-day-followed')).toEqual({ value: '3', disabled: false, note: '' });
      await page.close();
    });

    it('with a mistake is not used at all, and the options and the popup say so', async () => {
      await change(
        policyOf({ 'one-a-day': { options: { stranger: 2 } }, spree: { options: { within: 5 } } }),
      );
      const { page, text } = await options();
      const said = await until('the mistake', async () => {
        const all = await text();
        return all.includes('The policy of Acme has a mistake; nothing of it is used') && all;
      });
      expect(said).toContain('guidelines.rules.spree.options.within Write a whole number from 10 to 3600.');
      await page.close();
      await on.page.goto(profile(ANN));
      for (const n of [0, 1]) await like(on.page, post(ANN, n));
      expect((await waitForCard(on.tact, on.page)).rule).toBe('one-a-day');
      const popup = await on.tact.popup(on.page);
      await until('the notice', () =>
        popup.evaluate(() => document.body.innerText.includes('Your organisation’s policy has a mistake')),
      );
      await popup.close();
    });

    it.runIf(browser === 'chromium')(
      'that Chrome withholds, for a wrong type, is known to be wrong',
      async () => {
        await change(policyOf({ spree: { on: 'no' } }), { organisation: 'Acme' });
        const { page, text } = await options();
        await until('the mistake', async () => (await text()).includes('chrome://policy'));
        await page.close();
      },
    );

    it('can say everything: the browser hands over each rule, level and number', async () => {
      await change(EVERYTHING);
      const { page, text } = await options();
      await until('the policy', async () => (await text()).includes('Acme has set this in your browser'));
      await page.close();
    });
  });
}

/** Whether two are the same, in whatever order their entries come. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return one === other;
  const [left, right] = [Object.entries(one), other as Record<string, unknown>];
  return left.length === Object.keys(right).length && left.every(([key, value]) => same(value, right[key]));
}
