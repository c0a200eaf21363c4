/** Tact's mark, a bow tie, in the colour of the text around it. Decoration: the name stands beside it. */
export const Mark = ({ size = 24 }: { size?: number }) => (
  <svg class="mark" viewBox="0 0 24 24" width={size} height={size} fill="currentColor" aria-hidden="true">
    <path d="M8.9 9.9C7.3 8.2 5.6 6.7 3.7 5.7 2.3 4.9 .8 5.9 1.1 7.5c.6 3 .6 6 0 9-.3 1.6 1.2 2.6 2.6 1.8 1.9-1 3.6-2.5 5.2-4.2v-1.3L5.3 12.45c-.6-.1-.6-.8 0-.9L8.9 11.2ZM15.1 9.9c1.6-1.7 3.3-3.2 5.2-4.2 1.4-.8 2.9.2 2.6 1.8-.6 3-.6 6 0 9 .3 1.6-1.2 2.6-2.6 1.8-1.9-1-3.6-2.5-5.2-4.2v-1.3l3.6-.35c.6-.1.6-.8 0-.9L15.1 11.2Z" />
    <rect x="9.7" y="8.7" width="4.6" height="6.6" rx="1.7" />
  </svg>
);
