// What every network keeps to.

import { expect, test } from "vitest";
import { networks } from "./index.ts";
import type { LayerPlan } from "./network.ts";

const sizeOf = (layer: LayerPlan) =>
  layer.kind === "conv" ? layer.filters : layer.kind === "dense" ? layer.units : 0;
const sizes = (layers: readonly LayerPlan[]) => layers.map(sizeOf).filter((size) => size > 0);

test.each(networks.map((network) => [network.id, network] as const))(
  "%s grows with its width",
  (_id, network) => {
    const [half, usual, double] = [0.5, 1, 2].map((width) => sizes(network.plan(width).layers));
    expect(half?.every((size) => Number.isInteger(size) && size >= 1)).toBe(true);
    expect(double).toEqual(usual?.map((size) => size * 2));
    expect(network.about.length).toBeGreaterThan(40);
  },
);
