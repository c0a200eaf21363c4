import type { Refusal } from '../../utils/x/archive/refusal.ts';

const REFUSALS: readonly Refusal[] = ['not-zip', 'not-archive', 'cut', 'bomb', 'unreadable', 'cancelled'];

/** Why an archive was not read, by the error that says so; `undefined` for any other error. */
export const refusalOf = (error: unknown): Refusal | undefined =>
  REFUSALS.find((one) => error instanceof Error && 'reason' in error && one === error.reason);
