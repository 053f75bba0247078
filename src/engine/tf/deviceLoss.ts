// Notices when a GPU backend's device is gone, or reports an error that nobody waited for: what it computes from then on
// means nothing. A lost WebGL context goes on without a word and reads as zeros.

import { findBackend } from "@tensorflow/tfjs-core";
import type { BackendId } from "#core/port.ts";

/** What of tfjs' own backends is needed here. */
interface WebgpuBackend {
  readonly device: GPUDevice;
}
type LosableContext = Pick<WebGL2RenderingContext, "isContextLost"> & { readonly canvas: EventTarget };
interface WebglBackend {
  readonly gpgpu: { readonly gl: LosableContext };
}

export interface DeviceWatch {
  isLost(): boolean;
  /** Settles with what happened; never on a backend without a device. */
  readonly lost: Promise<string>;
}

/** `backend` has been started. */
export function watchDevice(backend: BackendId): DeviceWatch {
  if (backend === "webgpu") return watchWebgpu((findBackend(backend) as unknown as WebgpuBackend).device);
  if (backend === "webgl") return watchWebgl((findBackend(backend) as unknown as WebglBackend).gpgpu.gl);
  return { isLost: () => false, lost: new Promise(() => {}) };
}

function watchWebgpu(device: GPUDevice): DeviceWatch {
  let isLost = false;
  const lost = new Promise<string>((resolve) => {
    const tell = (what: string) => {
      isLost = true;
      resolve(what);
    };
    void device.lost.then(({ message }) => tell(message));
    // Out of memory is told so too, and leaves the device as it is.
    device.addEventListener("uncapturederror", ({ error }) => tell(error.message));
  });
  return { isLost: () => isLost, lost };
}

function watchWebgl(gl: LosableContext): DeviceWatch {
  const lost = new Promise<string>((resolve) => {
    gl.canvas.addEventListener("webglcontextlost", () => resolve("webglcontextlost"));
  });
  return { isLost: () => gl.isContextLost(), lost };
}
