// Reads a tar archive (POSIX ustar and old GNU) that lies in memory. Plain files only: folders, links and
// extended headers are passed over. Contents are views into the archive, nothing is copied.

import { FileProblem } from "#core/files/fileProblem.ts";

export interface TarFile {
  /** The path inside the archive. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const blockBytes = 512;
const nextStep = "Get the archive again; what is here is not a whole tar file.";

export function readTar(archive: Uint8Array): readonly TarFile[] {
  const files: TarFile[] = [];
  let at = 0;
  for (;;) {
    if (archive.length < at + blockBytes) {
      throw new FileProblem(
        "truncated",
        `The tar archive ends at byte ${archive.length}, too early.`,
        nextStep,
      );
    }
    const header = archive.subarray(at, at + blockBytes);
    if (header.every((byte) => byte === 0)) return files;
    checkHeader(header, at);
    const size = octal(header.subarray(124, 136), at);
    const start = at + blockBytes;
    if (size > archive.length - start) {
      throw new FileProblem(
        "truncated",
        `${nameOf(header)} should have ${size} bytes, but the tar archive ends after ${archive.length - start} of them.`,
        nextStep,
      );
    }
    // Type "0" or NUL is a plain file.
    if (header[156] === 0x30 || header[156] === 0) {
      files.push({ name: nameOf(header), bytes: archive.subarray(start, start + size) });
    }
    at = start + Math.ceil(size / blockBytes) * blockBytes;
  }
}

// The sum of all header bytes, where the eight bytes of the sum itself count as spaces.
function checkHeader(header: Uint8Array, at: number): void {
  const sum = header.reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
  if (text(header.subarray(257, 262)) !== "ustar" || octal(header.subarray(148, 156), at) !== sum) {
    throw new FileProblem("wrong-magic", `There is no sound tar header at byte ${at}.`, nextStep);
  }
}

function nameOf(header: Uint8Array): string {
  const name = text(header.subarray(0, 100));
  // Old GNU archives ("ustar" and a space) keep other things where ustar has the first part of long names.
  const prefix = header[262] === 0 ? text(header.subarray(345, 500)) : "";
  return prefix === "" ? name : `${prefix}/${name}`;
}

function octal(field: Uint8Array, at: number): number {
  const digits = text(field).trim();
  if (!/^[0-7]{1,12}$/.test(digits)) {
    throw new FileProblem(
      "wrong-magic",
      `There is no readable number in the tar header at byte ${at}.`,
      nextStep,
    );
  }
  return Number.parseInt(digits, 8);
}

/** Up to the first NUL. Bytes above 127 come out as Latin-1; the names we look for have none. */
function text(field: Uint8Array): string {
  const end = field.indexOf(0);
  return String.fromCharCode(...(end < 0 ? field : field.subarray(0, end)));
}
