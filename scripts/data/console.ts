// Lines and download progress on stderr: a bar that is redrawn in place on a terminal, a plain line per
// quarter elsewhere.

import type { Progress } from "./download.ts";

export interface ProgressConsole {
  readonly line: (text: string) => void;
  readonly progress: (progress: Progress) => void;
}

export function progressConsole(stream: Pick<NodeJS.WriteStream, "isTTY" | "write">): ProgressConsole {
  let shown = "";
  const clear = stream.isTTY ? "\r\u001b[K" : "";
  return {
    line(text) {
      stream.write(`${clear}${text}\n`);
      shown = "";
    },
    progress(progress) {
      const percent = Math.floor((100 * progress.done) / progress.total);
      const text = stream.isTTY
        ? `${bar(percent)} ${sizes(progress)}`
        : `${progress.file}: ${Math.floor(percent / 25) * 25} % of ${megabytes(progress.total)} MB`;
      if (text === shown) return;
      shown = text;
      stream.write(stream.isTTY ? `${clear}${text}` : `${text}\n`);
      if (stream.isTTY && progress.done === progress.total) stream.write(clear);
    },
  };
}

const barLength = 24;

function bar(percent: number): string {
  const full = Math.round((percent / 100) * barLength);
  return `${"█".repeat(full)}${"░".repeat(barLength - full)} ${String(percent).padStart(3)} %`;
}

function sizes({ file, done, total }: Progress): string {
  return `${megabytes(done)} of ${megabytes(total)} MB  ${file}`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
