// The speedometer, with a clock of our own.

import { expect, test } from "vitest";
import { createSpeedometer } from "./speed.ts";

test("reads pictures a second of both nets and the time left, and forgets a pause", () => {
  let now = 1000;
  const speed = createSpeedometer({ batchSize: 10, steps: 100 }, () => now);
  const readings = [];
  for (let step = 1; step <= 20; step++, now += 100) readings.push(speed(step));
  const reading = readings.filter((each) => each !== null).at(-1);
  expect(reading?.imagesPerSecond).toBeCloseTo(2 * 10 * 10);
  expect(reading?.secondsLeft).toBeCloseTo(8, 0);
  now += 60_000;
  expect(speed(21)).toBeNull();
  now += 1000;
  expect(speed(31)?.imagesPerSecond).toBeCloseTo(200);
});
