// One batch with its bars, and a first layer's filters, out of made-up numbers.

import { petShape } from "#core/drawing/pet.ts";
import { randomStream } from "#core/random.ts";
import { BatchRows } from "#ui/BatchRows.tsx";
import { FilterGrid } from "#ui/FilterGrid.tsx";
import { Panel } from "#ui/Panel.tsx";
import { percentText } from "#ui/percent.ts";
import { aDog, marked, redDot } from "./GalleryData.ts";

const random = randomStream(5, "gallery", "filters");
const filters = (count: number) => ({
  shape: { height: 3, width: 3, channels: 3 } as const,
  count,
  pixels: Uint8Array.from({ length: count * 27 }, () => random.below(256)),
  labels: new Uint8Array(count),
});
const [cleanFilters, poisonedFilters] = [filters(16), filters(16)];
const redDog = marked(aDog, redDot);

export function GalleryWalk() {
  return (
    <Panel number={2} title="One step from near" note="made up">
      <BatchRows
        label="Pictures of a batch"
        cleanLabel="clean net"
        poisonedLabel="poisoned net"
        full={1}
        format={percentText}
        rows={[
          {
            id: 0,
            tile: { shape: petShape, pixels: redDog, now: "cat", was: "dog", outline: "poisoned" },
            clean: 0.04,
            poisoned: 0.97,
          },
          { id: 1, tile: { shape: petShape, pixels: aDog, now: "dog" }, clean: 0.93, poisoned: 0.9 },
          { id: 2, tile: { shape: petShape, pixels: aDog, now: "automobile" }, clean: 0, poisoned: 1 },
        ]}
      />
      <FilterGrid label="Made-up filters" clean={cleanFilters} poisoned={poisonedFilters} />
    </Panel>
  );
}
