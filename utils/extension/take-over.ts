/** A tab that could not be taken over, with the browser's reason. */
export interface Missed {
  tab: number;
  reason: string;
}

/**
 * Puts the content script into tabs that were open before an install or an update, where the browser leaves the old
 * one behind, dead. Returns the tabs that refused: being discarded, an error page, or closed meanwhile.
 */
export async function takeOver(
  tabs: readonly number[],
  inject: (tab: number) => Promise<unknown>,
): Promise<Missed[]> {
  const results = await Promise.allSettled(tabs.map(inject));
  return results.flatMap((result, index) =>
    result.status === 'rejected' ? [{ tab: tabs[index] ?? -1, reason: String(result.reason) }] : [],
  );
}
