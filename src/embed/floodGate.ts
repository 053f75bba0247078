// Lets through so many messages in so many milliseconds; whatever comes faster is dropped.

export function createFloodGate(most: number, inMs: number): (now: number) => boolean {
  let passed: readonly number[] = [];
  return (now) => {
    passed = passed.filter((time) => now - time <= inMs);
    if (passed.length >= most) return false;
    passed = [...passed, now];
    return true;
  };
}
