/** A function that never throws: what goes wrong in it is told to `failed`, and X works on. */
export const guarded =
  <Args extends unknown[]>(run: (...args: Args) => void, failed: () => void) =>
  (...args: Args): void => {
    try {
      run(...args);
    } catch {
      failed();
    }
  };
