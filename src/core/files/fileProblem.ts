// What can be wrong with a file of pictures. Parsers throw this and nothing else, whatever the bytes are.

import { Problem } from "#core/problem.ts";

export type FileProblemCode =
  | "truncated"
  | "wrong-magic"
  | "wrong-size"
  | "label-out-of-range"
  | "checksum-differs"
  | "file-missing"
  | "unreachable"
  | "cannot-write"
  | "manifest-broken"
  | "chunk-broken"
  | "no-picture"
  | "picture-unreadable"
  | "picture-broken"
  | "picture-too-large"
  | "file-too-large"
  | "zip-broken"
  | "zip-too-large"
  | "zip-inside";

export class FileProblem extends Problem {
  declare readonly code: FileProblemCode;

  constructor(code: FileProblemCode, sentence: string, nextStep: string) {
    super(code, sentence, nextStep);
    this.name = "FileProblem";
  }
}
