/** The product's own modules: text by path from the repository's root. */
export const sources: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    import.meta.glob<string>('/{entrypoints,components,utils}/**/*.{ts,tsx}', {
      query: '?raw',
      eager: true,
      import: 'default',
    }),
  ).map(([path, text]) => [path.slice(1), text]),
);
