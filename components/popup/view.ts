/** What the popup shows: today's numbers; the people, or one of them; the chats. */
export interface View {
  tab: 'today' | 'people' | 'chats';
  /** A handle. It is kept while something else is looked at. */
  person?: string;
}
