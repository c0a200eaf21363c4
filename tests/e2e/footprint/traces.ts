/** Runs in the page: what is kept at its address and what its own clock saw, as names. */
export async function readTraces(): Promise<string[]> {
  const databases = await indexedDB.databases();
  const names = (area: Storage) => Object.keys(area);
  return [
    ...names(localStorage).map((key) => `localStorage ${key}`),
    ...names(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...databases.map(({ name }) => `database ${name}`),
    ...(await caches.keys()).map((key) => `cache ${key}`),
    ...document.cookie.split('; ').map((cookie) => `cookie ${cookie.split('=')[0]}`),
    ...performance
      .getEntries()
      .filter(({ entryType }) => /^(mark|measure|resource)$/.test(entryType))
      .map(({ entryType, name }) => `${entryType} ${name}`),
  ];
}
