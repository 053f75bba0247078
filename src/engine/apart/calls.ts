// What goes back and forth between a net that lives in a worker of its own and those who use it.

import type { NetRequest } from "#core/port.ts";
import type { TfNet } from "../tf/net.ts";

export type NetMethod = Exclude<keyof TfNet, "weightCount" | "dispose">;

export type NetCall =
  | { readonly kind: "create"; readonly id: number; readonly request: NetRequest }
  | {
      readonly kind: "call";
      readonly id: number;
      readonly method: NetMethod;
      readonly args: readonly unknown[];
    }
  | { readonly kind: "dispose" }
  /** Answered at once, between two layers of a step that is under way. */
  | { readonly kind: "ping" };

export type NetReply =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly trouble: string }
  | { readonly id: "pong" };
