/** A line for the terminal. */
export const say = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};
