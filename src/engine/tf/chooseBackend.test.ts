import { describe, expect, it } from "vitest";
import type { BackendId, Engine } from "#core/port.ts";
import type { GpuFacts, GpuKind } from "./browserGpu.ts";
import { chooseBackend, type ChoiceOptions } from "./chooseBackend.ts";

/** Milliseconds a step of each backend; "wrong" computes wrongly, "broken" does not start. */
type Machine = Readonly<Record<BackendId, number | "wrong" | "broken">>;

const usual: Machine = { webgpu: 2, webgl: 5, wasm: 10, cpu: 500 };
const gpu = (webgpu: GpuKind, webgl: GpuKind): GpuFacts => ({ webgpu, webgl });

function on(machine: Machine, facts: GpuFacts, wanted?: BackendId, avoid: readonly BackendId[] = []) {
  const started: BackendId[] = [];
  const running = new Set<BackendId>();
  const options: ChoiceOptions = {
    ...(wanted ? { wanted } : {}),
    avoid,
    gpu: facts,
    start(backend) {
      started.push(backend);
      if (machine[backend] === "broken") return Promise.reject(new Error("no device"));
      running.add(backend);
      return Promise.resolve({ backend } as Engine);
    },
    stop: (backend) => void running.delete(backend),
    selfTest({ backend }) {
      const speed = machine[backend];
      return Promise.resolve({
        ok: typeof speed === "number",
        losses: [],
        millisecondsPerStep: typeof speed === "number" ? speed : 1,
      });
    },
  };
  return { started, running, choice: chooseBackend(options) };
}

describe("choosing a backend", () => {
  it.each([gpu("absent", "absent"), gpu("software", "software"), gpu("absent", "software")])(
    "starts nothing but wasm without a real GPU (%o)",
    async (facts) => {
      const { started, choice } = on(usual, facts);
      expect((await choice).engine.backend).toBe("wasm");
      expect(started).toEqual(["wasm"]);
      expect((await choice).tried.map(({ backend }) => backend)).toEqual(["webgpu", "webgl", "wasm", "cpu"]);
    },
  );

  it("takes the fastest correct one and stops the others", async () => {
    const fast = on(usual, gpu("real", "real"));
    expect((await fast.choice).engine.backend).toBe("webgpu");
    expect([...fast.running]).toEqual(["webgpu"]);
    const slow = on({ ...usual, webgpu: 40 }, gpu("real", "real"));
    expect((await slow.choice).engine.backend).toBe("wasm");
    expect([...slow.running]).toEqual(["wasm"]);
  });

  it("goes on to webgl where webgpu is wrong or broken", async () => {
    for (const webgpu of ["wrong", "broken"] as const) {
      const { choice, running } = on({ ...usual, webgpu }, gpu("real", "real"));
      expect((await choice).engine.backend).toBe("webgl");
      expect([...running]).toEqual(["webgl"]);
    }
  });

  it("obeys an override, even a software GPU", async () => {
    const { choice, started } = on(usual, gpu("software", "software"), "webgl");
    expect((await choice).engine.backend).toBe("webgl");
    expect(started).toEqual(["webgl"]);
  });

  it("leaves an override that fails, and says so", async () => {
    const { choice } = on({ ...usual, webgpu: "broken" }, gpu("real", "absent"), "webgpu");
    const { engine, tried } = await choice;
    expect(engine.backend).toBe("wasm");
    expect(tried[0]).toEqual({
      backend: "webgpu",
      millisecondsPerStep: null,
      reason: "It did not start: no device",
    });
  });

  it("does not start one that has failed before, even if it is asked for", async () => {
    const { choice, started } = on(usual, gpu("real", "real"), "webgpu", ["webgpu"]);
    const { engine, tried } = await choice;
    expect(engine.backend).toBe("webgl");
    expect(started).not.toContain("webgpu");
    expect(tried[0]?.reason).toBe("It failed twice while training.");
    const processor = on(usual, gpu("absent", "absent"), undefined, ["wasm"]);
    expect((await processor.choice).engine.backend).toBe("cpu");
  });

  it("falls back to plain JavaScript, and to a Problem at last", async () => {
    const noWasm = on({ ...usual, wasm: "broken" }, gpu("absent", "absent"));
    expect((await noWasm.choice).engine.backend).toBe("cpu");
    const nothing = on({ ...usual, wasm: "broken", cpu: "wrong" }, gpu("absent", "absent"));
    await expect(nothing.choice).rejects.toThrow("cannot train");
  });
});
