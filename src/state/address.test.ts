// Which address is given away.

import { expect, test } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { addressOf } from "./address.ts";
import { parseLink } from "./link.ts";

const experiment = { ...defaultExperiment(), seed: 12, steps: 60 };

test("it opens the plain page with this experiment, in the language that is spoken", () => {
  const { href, isReachable } = addressOf(
    experiment,
    "https://uni.example/play/?lang=zh&present=1&lock=rate#v=1",
  );
  expect(href).toMatch(/^https:\/\/uni\.example\/play\/\?lang=zh#v=1&/);
  expect(parseLink(new URL(href).hash).experiment).toEqual(experiment);
  expect(isReachable).toBe(true);
});

test.each(["http://localhost:4173/", "http://127.0.0.1/", "http://[::1]:80/", "file:///tmp/index.html"])(
  "%s is known to be of this machine",
  (here) => expect(addressOf(experiment, here).isReachable).toBe(false),
);
