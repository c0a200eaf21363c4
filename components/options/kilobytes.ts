/** At least 1, whole, with the unit of the language. `bytes` is a size in bytes. */
export const kilobytes = (bytes: number, lang: string): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit: 'kilobyte' }).format(
    Math.max(1, Math.round(bytes / 1000)),
  );
