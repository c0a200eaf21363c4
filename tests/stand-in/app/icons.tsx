/** Line drawings made for the stand-in, 24 by 24. */
const PATHS = {
  home: 'M4 11 12 4l8 7v9h-5v-6H9v6H4z',
  search: 'M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.5 15.5 20.5 20.5',
  bell: 'M6 16V10a6 6 0 0 1 12 0v6l1.5 2h-15zM10 21h4',
  chat: 'M4 5h16v12h-9l-4 3.5V17H4z',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM12 8v4.5l3 2',
  /** Begins as X's does: nothing else tells a notification of a follow. */
  follower:
    'M17.863 13.44c1.6 1.7 2.4 4 2.7 7H3.4c.3-3 1.1-5.3 2.7-7 3.2-3.3 8.6-3.3 11.763 0zM12 2.5a4 4 0 1 1 0 8 4 4 0 0 1 0-8Z',
  person: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8ZM4.5 20.5c.6-4 3.3-6 7.5-6s6.9 2 7.5 6z',
  dots: 'M5 12h.01M5 11.6h.01M5 12.4h.01M12 12h.01M12 11.6h.01M12 12.4h.01M19 12h.01M19 11.6h.01M19 12.4h.01',
  mark: 'M5 13c0-5 4-8 14-9-1 9-4 14-9 14-2 0-3-.5-4-1.5M5 20c2-5 5-8 9-10',
  quill: 'M5 13c0-5 4-8 14-9-1 9-4 14-9 14-2 0-3-.5-4-1.5M5 20c2-5 5-8 9-10',
  reply:
    'M20 11.5c0 4-3.6 6.7-8 6.7-1 0-2-.1-2.9-.4L5 20l.9-3.5C4.7 15.2 4 13.5 4 11.5 4 7.6 7.6 5 12 5s8 2.6 8 6.5Z',
  repost:
    'M4 9l3-3.5L10 9M7 6v9.5a2.5 2.5 0 0 0 2.5 2.5H13M20 15l-3 3.5L14 15M17 18V8.5A2.5 2.5 0 0 0 14.5 6H11',
  heart:
    'M12 20C6 15.5 3.5 12.4 3.5 9.2 3.5 6.6 5.4 4.8 7.8 4.8c1.7 0 3.2.9 4.2 2.6 1-1.7 2.5-2.6 4.2-2.6 2.4 0 4.3 1.8 4.3 4.4 0 3.2-2.5 6.3-8.5 10.8Z',
  views: 'M5 20v-7M10 20V9M15 20v-5M20 20V5',
  bookmark: 'M6.5 4h11v16L12 15.8 6.5 20z',
  share: 'M12 15V4M8 7.5 12 3.5l4 4M5 13v6.5h14V13',
  close: 'M5 5l14 14M19 5 5 19',
  back: 'M20 12H4.5M11 5l-7 7 7 7',
  image: 'M4 4.5h16v15H4zM4 16l5-5 5 5 2.5-2.5L20 17M15.5 9h.01',
  smile: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM8.5 14c1 1.5 2.1 2 3.5 2s2.5-.5 3.5-2M9 9.5h.01M15 9.5h.01',
  poll: 'M4 6h10v3.5H4zM4 14.5h16V18H4z',
  pin: 'M12 20.5c-4-4.3-6-7.4-6-10a6 6 0 0 1 12 0c0 2.6-2 5.7-6 10ZM12 12.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  globe: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16ZM4 12h16M12 4c3 3 3 13 0 16-3-3-3-13 0-16Z',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M5.5 11h13v9h-13z',
};

export type IconName = keyof typeof PATHS;

export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg key={String(filled)} viewBox="0 0 24 24" aria-hidden="true" class={filled ? 'icon filled' : 'icon'}>
      <g>
        <path d={PATHS[name]} />
      </g>
    </svg>
  );
}
