// The command line of `npm run data`.

import { statSync } from "node:fs";
import { parseArgs } from "node:util";
import { packedSetIds } from "#core/files/manifest.ts";
import type { PackedSetId } from "#core/files/manifest.ts";

export type Options =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly sentence: string }
  | {
      readonly kind: "run";
      readonly from: string | undefined;
      readonly only: PackedSetId | undefined;
      readonly out: string;
      readonly again: boolean;
    };

export const helpText = `npm run data -- [options]

Gets MNIST and CIFAR-10 and packs them for the page. Without options the official files are downloaded
from their public homes; what is already packed is left as it is.

  --from DIR           take the files from a folder instead: the four MNIST files, cifar-10-binary.tar.gz
                       or cifar-10-batches-bin/ (whatever is there)
  --only mnist|cifar10 one set only
  --out DIR            where the packs go (public/data)
  --again              pack anew what is already packed
  --help               this text
`;

export function parseOptions(args: readonly string[]): Options {
  let values: { from?: string; only?: string; out?: string; again?: boolean; help?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        from: { type: "string" },
        only: { type: "string" },
        out: { type: "string" },
        again: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    }));
  } catch (error) {
    return wrong(`${error instanceof Error ? firstSentence(error.message) : String(error)} Try --help.`);
  }
  if (values.help === true) return { kind: "help" };
  const only = packedSetIds.find((id) => id === values.only);
  if (values.only !== undefined && only === undefined) {
    return wrong(`--only takes ${packedSetIds.join(" or ")}, not "${values.only}".`);
  }
  if (values.from !== undefined && !isFolder(values.from))
    return wrong(`--from: "${values.from}" is no folder.`);
  const out = values.out ?? "public/data";
  if (out === "") return wrong("--out needs a folder.");
  return { kind: "run", from: values.from, only, out, again: values.again ?? false };
}

function wrong(sentence: string): Options {
  return { kind: "wrong", sentence };
}

function firstSentence(message: string): string {
  return `${message.split(/[.\n]/)[0] ?? message}.`;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
