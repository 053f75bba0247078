import fc from "fast-check";
import { expect, test } from "vitest";
import { flightMs, planFlight, type Airport, type Box } from "./flight.ts";

const desk: Airport = {
  screen: { width: 1440, height: 900 },
  gallery: { x: 48, y: 600, width: 290, height: 400 },
  tiles: Array.from({ length: 24 }, (_, at) => ({
    x: 48 + (at % 6) * 50,
    y: 620 + Math.floor(at / 6) * 70,
    width: 44,
    height: 44,
  })),
  untouched: 4,
  target: { x: 400, y: 300, width: 500, height: 300 },
};
const places = fc.record({
  x: fc.integer({ min: -500, max: 1600 }),
  y: fc.integer({ min: -2000, max: 3000 }),
  width: fc.integer({ min: 1, max: 900 }),
  height: fc.integer({ min: 1, max: 900 }),
});
const airports = fc.record({
  screen: fc.constantFrom({ width: 1440, height: 900 }, { width: 390, height: 844 }),
  gallery: places,
  tiles: fc.array(places, { maxLength: 24 }),
  untouched: fc.integer({ min: 0, max: 4 }),
  target: places,
});

test("the marked pictures go to the poisoned net only, and their originals to the clean one", () => {
  fc.assert(
    fc.property(airports, (airport) => {
      const { passengers } = planFlight(airport) ?? { passengers: [] };
      const of = (net: string, kind: string) =>
        passengers.filter((each) => each.net === net && each.kind === kind).map(({ index }) => index);
      expect(of("clean", "marked")).toEqual([]);
      expect(of("poisoned", "original")).toEqual([]);
      expect(of("clean", "original")).toEqual(of("poisoned", "marked"));
      expect(of("clean", "untouched")).toEqual(of("poisoned", "untouched"));
    }),
  );
});

test("each lands in its net's tray, on the screen, beside the others, and in time", () => {
  fc.assert(
    fc.property(airports, (airport) => {
      const flight = planFlight(airport);
      if (!flight) return;
      const screen = { x: 0, y: 0, ...airport.screen };
      for (const { net, to, delayMs } of flight.passengers) {
        expect(isInside(to, flight.trays[net])).toBe(true);
        expect(isInside(flight.trays[net], screen)).toBe(true);
        expect(delayMs + flightMs.each).toBeLessThanOrEqual(flightMs.fadeFrom);
      }
      const landed = flight.passengers.map(({ to }) => `${to.x} ${to.y}`);
      expect(new Set(landed).size).toBe(landed.length);
    }),
  );
});

test("on a desk four marked ones leave their own places, and three others go with them", () => {
  const flight = planFlight(desk);
  const marked = flight?.passengers.filter(({ kind }) => kind === "marked") ?? [];
  expect(marked).toHaveLength(4);
  for (const { index, from } of marked) expect(from).toEqual(desk.tiles[index]);
  expect(flight?.passengers).toHaveLength(14);
});

test("from a gallery below the screen they come in over its lower edge", () => {
  const below = { ...desk, tiles: desk.tiles.map((tile) => ({ ...tile, y: tile.y + 2000 })) };
  const ways = planFlight(below)?.passengers ?? [];
  expect(ways).toHaveLength(14);
  for (const { from } of ways) expect(from.y).toBe(900);
});

test("nothing flies without a gallery, or to where nobody looks", () => {
  expect(planFlight({ ...desk, tiles: [] })).toBeNull();
  expect(planFlight({ ...desk, target: { ...desk.target, y: 880 } })).toBeNull();
  expect(planFlight({ ...desk, target: { ...desk.target, y: -300 } })).toBeNull();
  expect(planFlight({ ...desk, gallery: { ...desk.gallery, x: -400 } })).toBeNull();
});

function isInside(one: Box, other: Box): boolean {
  const slack = 1e-6;
  return (
    one.x >= other.x - slack &&
    one.y >= other.y - slack &&
    one.x + one.width <= other.x + other.width + slack &&
    one.y + one.height <= other.y + other.height + slack
  );
}
