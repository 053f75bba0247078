import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { apply } from "#core/lessons/settings.ts";
import type { Opening } from "#engine/protocol.ts";
import { useExperiment } from "./experimentStore.ts";
import { openMystery } from "./mysteryNets.ts";
import { noRun } from "./runState.ts";
import { useRun } from "./runStore.ts";

const pets = defaultExperiment();
const blue = apply(pets, { trigger: { colour: "#1f6fff" } });
const opened: Opening[] = [];
const before = useRun.getState();

beforeEach(() => {
  opened.length = 0;
  vi.stubGlobal("document", { baseURI: "https://example.org/page/index.html" });
  vi.stubGlobal("fetch", async (url: URL) => {
    const path = url.pathname.replace("/page/", "public/");
    return readFile(path).then(
      (bytes) => new Response(bytes),
      () => new Response(null, { status: 404 }),
    );
  });
  const take = (opening: Opening) => {
    opened.push(opening);
    useRun.setState({ run: { ...noRun, phase: "finished", experiment: opening.experiment } });
  };
  useRun.setState({ open: take, openAgain: take });
  useExperiment.setState({ experiment: pets, past: [], future: [], beforeEdit: null });
});

afterEach(() => {
  useRun.setState(before);
  vi.unstubAllGlobals();
});

test("opens both nets beside the page, without the story of their training", async () => {
  await openMystery("mystery", pets);
  expect(opened).toHaveLength(1);
  expect(opened[0]).toMatchObject({ experiment: pets, recording: null, learned: null });
  expect(opened[0]?.nets.clean?.weights.length).toBe(390_792);
  expect(opened[0]?.nets.poisoned).not.toEqual(opened[0]?.nets.clean);
});

test("measures every mark that the person makes, and none that is still being made", async () => {
  await openMystery("mystery", pets);
  useExperiment.getState().edit({ knobs: blue.knobs }, false);
  expect(opened).toHaveLength(1);
  useExperiment.getState().edit({ knobs: blue.knobs });
  expect(opened.map(({ experiment }) => experiment)).toEqual([pets, blue]);
  useExperiment.getState().edit({ steps: 500 });
  expect(opened).toHaveLength(2);
});

test("leaves a later run alone", async () => {
  await openMystery("mystery", pets);
  useRun.setState({ run: { ...noRun, experiment: { ...pets } } });
  useExperiment.getState().edit({ knobs: blue.knobs });
  expect(opened).toHaveLength(1);
});

test.each([
  ["nets that are not there", "nothing", pets, "could not be loaded"],
  ["pictures of another size", "mystery", defaultExperiment("digits"), "another size"],
])("says what is wrong with %s", async (_, name, experiment, words) => {
  await expect(openMystery(name, experiment)).rejects.toThrow(words);
  expect(opened).toHaveLength(0);
});
