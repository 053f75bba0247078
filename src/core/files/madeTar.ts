// Makes small ustar archives for tests, right or (with a false `size`) wrong.

export interface MadeFile {
  readonly name: string;
  readonly prefix?: string;
  readonly bytes: Uint8Array;
  readonly type?: string;
  /** What the header claims instead of the true length. */
  readonly size?: number;
}

export function madeTar(files: readonly MadeFile[]): Uint8Array {
  const blocks = files.flatMap((file) => [headerOf(file), padded(file.bytes)]);
  const archive = new Uint8Array(blocks.reduce((total, block) => total + block.length, 1024));
  let at = 0;
  for (const block of blocks) {
    archive.set(block, at);
    at += block.length;
  }
  return archive;
}

function headerOf({ name, prefix = "", bytes, type = "0", size = bytes.length }: MadeFile): Uint8Array {
  const header = new Uint8Array(512);
  const put = (text: string, at: number) => {
    for (let index = 0; index < text.length; index++) header[at + index] = text.charCodeAt(index);
  };
  const octal = (value: number, digits: number) => value.toString(8).padStart(digits, "0");
  put(name, 0);
  put("0000644", 100);
  put(octal(size, 11), 124);
  put("        ", 148);
  put(type, 156);
  put("ustar", 257);
  put("00", 263);
  put(prefix, 345);
  put(
    `${octal(
      header.reduce((sum, byte) => sum + byte, 0),
      6,
    )}\0 `,
    148,
  );
  return header;
}

function padded(bytes: Uint8Array): Uint8Array {
  const block = new Uint8Array(Math.ceil(bytes.length / 512) * 512);
  block.set(bytes);
  return block;
}
