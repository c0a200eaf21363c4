import type { PeopleWorld } from '../../components/popup/people/world.ts';
import { ask } from '../../utils/extension/ask.ts';
import { within } from './within.ts';

/** A background that takes longer is shown as a failure, ms. */
const PATIENCE = 10_000;

/** The people of an account, as the background knows them. */
export const peopleOf = (account: string): PeopleWorld => ({
  people: (search) => within(ask({ type: 'people', account, ...(search && { search }) }), PATIENCE),
  person: (handle) => within(ask({ type: 'person', account, handle }), PATIENCE),
  async mark(handle, as) {
    await within(ask({ type: 'mark', account, handle, as }), PATIENCE);
  },
  async note(handle, note) {
    await within(ask({ type: 'note', account, handle, note }), PATIENCE);
  },
  async met(handle, on) {
    await within(ask({ type: 'met', account, handle, on }), PATIENCE);
  },
  async forget(handle) {
    await within(ask({ type: 'erase', handle }), PATIENCE);
  },
});
