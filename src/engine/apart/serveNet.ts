// The far end of a net that lives in a worker of its own: makes the net that is asked for and does with it what it is
// told. One net at a time; calls begin in the order in which they come, as they would beside the caller.

import type { Net, NetRequest } from "#core/port.ts";
import type { TfNet } from "../tf/net.ts";
import type { NetCall, NetReply } from "./calls.ts";

interface Maker {
  createNet(request: NetRequest): Promise<Net>;
}

export function serveNet(
  engine: Promise<Maker>,
  reply: (message: NetReply) => void,
): (call: NetCall) => void {
  // Who asks for a net hears of it.
  engine.catch(() => {});
  let net: Net | null = null;

  async function create(call: Extract<NetCall, { kind: "create" }>): Promise<number> {
    net = await (await engine).createNet(call.request);
    return net.weightCount;
  }
  async function use({ method, args }: Extract<NetCall, { kind: "call" }>): Promise<unknown> {
    if (!net) throw new Error(`there is no net to ${method}`);
    const run = (net as TfNet)[method] as (...given: readonly unknown[]) => unknown;
    return await run(...args);
  }
  return (call) => {
    if (call.kind === "dispose") {
      net?.dispose();
      net = null;
      return;
    }
    if (call.kind === "ping") return reply({ id: "pong" });
    const { id } = call;
    const doing = call.kind === "create" ? create(call) : use(call);
    doing.then(
      (value) => reply({ id, value }),
      (error: unknown) => reply({ id, trouble: error instanceof Error ? error.message : String(error) }),
    );
  };
}
