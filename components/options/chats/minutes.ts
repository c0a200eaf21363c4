/** A number of minutes in words: "15 minutes". */
export const minutesOf = (minutes: number, lang: string): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit: 'minute', unitDisplay: 'long' }).format(minutes);
