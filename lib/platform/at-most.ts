/** Runs so many at a time. One more is refused at once: what waits can never grow. */
export function atMost(most: number) {
  let running = 0;
  return async <Result>(run: () => Promise<Result>): Promise<Result> => {
    if (running >= most) throw new Error(`More than ${most} at once`);
    running += 1;
    try {
      return await run();
    } finally {
      running -= 1;
    }
  };
}
