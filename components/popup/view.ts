/** What the popup shows: today's numbers; the people, or one of them. */
export interface View {
  tab: 'today' | 'people';
  /** A handle. It is kept while the numbers are looked at. */
  person?: string;
}
