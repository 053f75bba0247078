// Which address is given away.

import { expect, test } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { attacks } from "#core/attacks/index.ts";
import { datasets } from "#core/datasets/index.ts";
import { printPainting } from "#core/trigger/painting.ts";
import { addressOf, usualLongest } from "./address.ts";
import { parseLink, printLink } from "./link.ts";

const experiment = { ...defaultExperiment(), seed: 12, steps: 60 };

test("it opens the page with this experiment and this view, and nothing else", () => {
  const here = "https://uni.example/play/?lang=zh&present=1#v=1&seed=3";
  const { href, isReachable } = addressOf(here, "lang=zh&lock=attack", printLink(experiment));
  expect(href).toMatch(/^https:\/\/uni\.example\/play\/\?lang=zh&lock=attack#v=1&/);
  expect(parseLink(new URL(href).hash).experiment).toEqual(experiment);
  expect(isReachable).toBe(true);
});

test.each(["http://localhost:4173/", "http://127.0.0.1/", "http://[::1]:80/", "file:///tmp/index.html"])(
  "%s is known to be of this machine",
  (here) => expect(addressOf(here, "", "").isReachable).toBe(false),
);

/** A whole 32 × 32 picture in so many colours, in no order: the worst case of what is painted. */
function painted(colours: number): string {
  const rgba = Uint8Array.from({ length: 32 * 32 * 4 }, (_, at) => {
    const colour = ((at >> 2) * 37) % colours;
    return at % 4 === 3 ? 255 : (colour * [3, 7, 13][at % 4]!) % 256;
  });
  return printPainting({ width: 32, height: 32, rgba });
}

/** Everything that a link can hold is another value than usual. */
function longest(colours: number): string {
  const all = datasets.flatMap(({ id }) => attacks.map((attack) => defaultExperiment(id, attack.id)));
  const trigger = {
    shape: "painted",
    size: 31,
    x: 15,
    y: 15,
    colour: "#123456",
    opacity: 0.55,
    rotation: 345,
    jitter: 11,
    painted: painted(colours),
  } as const;
  const links = all.map((usual) =>
    printLink({
      ...usual,
      classes: usual.classes.toReversed(),
      network: "mlp",
      networkWidth: 3.75,
      steps: 19_999,
      batchSize: 255,
      learningRate: 0.01234,
      poisonRate: 0.12345,
      trainPerClass: 5999,
      testPerClass: 1199,
      seed: 999_999_999,
      followed: 19,
      augmentation: usual.augmentation === "none" ? "erasing" : "none",
      knobs: Object.fromEntries(
        Object.entries(usual.knobs).map(([name, value]) => [
          name,
          typeof value === "object" ? trigger : typeof value === "number" ? value + 0.12345 : value,
        ]),
      ),
    }),
  );
  return links.toSorted((one, other) => other.length - one.length)[0] ?? "";
}

test("the worst that is painted in 64 colours stays under the usual limit, with everything else changed too", () => {
  const { href } = addressOf("https://somebody.github.io/backdoor-playground/", "lang=zh", longest(64));
  expect(href.length).toBeLessThan(usualLongest);
  expect(href.length).toBeGreaterThan(1000);
});

test("beyond it the link still says everything", () => {
  const link = longest(256);
  expect(link.length).toBeGreaterThan(usualLongest);
  expect(printLink(parseLink(link).experiment)).toContain(painted(256));
});
