import { describe, expect, it } from "vitest";
import { printPainting } from "#core/trigger/painting.ts";
import { presetTrigger } from "#core/trigger/presets.ts";
import { sheetOf } from "#core/trigger/sheet.ts";
import { openImage } from "./openImage.ts";
import { writePng } from "./png.ts";

const shape = { height: 32, width: 32, channels: 3 } as const;
const before = { ...presetTrigger("cross", shape), jitter: 2, rotation: 30 };
const fileOf = async (width: number, height: number, fill: number, opacity: number | null = null) =>
  new Blob([
    await writePng({
      image: { width, height, rgba: new Uint8Array(width * height * 4).fill(fill) },
      opacity,
    }),
  ]);

describe("an opened file", () => {
  it("that this page saved is the same trigger again", async () => {
    const painting = { width: 2, height: 1, rgba: Uint8Array.of(1, 2, 3, 128, 250, 0, 9, 255) };
    const painted = {
      ...before,
      shape: "painted",
      size: 2,
      rotation: 0,
      opacity: 0.37,
      painted: printPainting(painting),
    } as const;
    const file = new Blob([await writePng({ image: sheetOf(painted, shape), opacity: painted.opacity })]);
    const opened = await openImage(file, { ...painted, opacity: 1, painted: "", x: 3 }, shape);
    expect(opened).toMatchObject({ kind: "opened", trigger: painted });
  });

  it("from elsewhere is at full strength, upright, and jitters as before", async () => {
    const opened = await openImage(await fileOf(6, 6, 200), { ...before, opacity: 0.1 }, shape);
    expect(opened).toMatchObject({
      kind: "opened",
      trigger: { opacity: 1, rotation: 0, jitter: 2, size: 6 },
    });
  });

  it("says what is wrong, or that it was made smaller", async () => {
    const kindOf = async (file: Blob) => (await openImage(file, before, shape)).kind;
    const large = await fileOf(64, 40, 255);
    expect(await kindOf(large)).toBe("shrunk");
    expect(await kindOf(await fileOf(8, 8, 0))).toBe("empty");
    expect(await kindOf(new Blob(["no picture at all, but long enough to be one"]))).toBe("notPng");
    expect(await kindOf(large.slice(0, 60))).toBe("broken");
    const header = new Uint8Array(await large.slice(0, 24).arrayBuffer());
    new DataView(header.buffer).setUint32(16, 500_001);
    expect(await openImage(new Blob([header]), before, shape)).toMatchObject({
      kind: "tooLarge",
      most: 16_000_000,
    });
    // Node has no workers of this kind, like a page that is refused them.
    expect(await kindOf(await fileOf(300, 200, 255))).toBe("shrunk");
    new DataView(header.buffer).setUint32(16, 60_000);
    expect(await openImage(new Blob([header]), before, shape)).toMatchObject({ most: 2_000_000 });
  });
});
