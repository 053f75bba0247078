// The published files of MNIST and CIFAR-10: names, sizes, checksums, and where they can be downloaded.

import type { PackedSetId } from "#core/files/manifest.ts";

export interface OfficialFile {
  readonly name: string;
  readonly bytes: number;
  readonly checksum: { readonly kind: "md5" | "sha256"; readonly hex: string };
  /** Whole addresses, the best one first. */
  readonly mirrors: readonly string[];
}

/** What a gzipped file holds once it is unpacked. */
export interface UnpackedFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

export const setNames = { mnist: "MNIST", cifar10: "CIFAR-10" } as const satisfies Record<
  PackedSetId,
  string
>;

const mnistHomes = [
  "https://storage.googleapis.com/cvdf-datasets/mnist/",
  "https://ossci-datasets.s3.amazonaws.com/mnist/",
];

/** Checksums of the .gz files as published, and of what is in them. */
export const mnistFiles = {
  trainImages: mnistFile(
    "train-images-idx3-ubyte",
    [9_912_422, "f68b3c2dcbeaaa9fbdd348bbdeb94873"],
    [47_040_016, "ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db"],
  ),
  trainLabels: mnistFile(
    "train-labels-idx1-ubyte",
    [28_881, "d53e105ee54ea40749a09fcbcd1e9432"],
    [60_008, "65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5"],
  ),
  testImages: mnistFile(
    "t10k-images-idx3-ubyte",
    [1_648_877, "9fb629c4189551a2d022fa330f9573f3"],
    [7_840_016, "0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7"],
  ),
  testLabels: mnistFile(
    "t10k-labels-idx1-ubyte",
    [4_542, "ec29112dd5afa0611ce80d1b7f02629c"],
    [10_008, "ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2"],
  ),
} as const;

export const cifarArchive: OfficialFile = {
  name: "cifar-10-binary.tar.gz",
  bytes: 170_052_171,
  checksum: { kind: "md5", hex: "c32a1d4ab5d03f1284b67883e8d87530" },
  mirrors: [
    "https://www.cs.toronto.edu/~kriz/cifar-10-binary.tar.gz",
    "https://storage.googleapis.com/s4tf-hosted-binaries/datasets/CIFAR10/cifar-10-binary.tar.gz",
    "https://mindspore-website.obs.cn-north-4.myhuaweicloud.com/notebook/datasets/cifar-10-binary.tar.gz",
  ],
};

/** All cats and dogs, fewer of the others, pixels decoded from JPEG copies. Not published: folders only. */
export const catDogArchive: OfficialFile = {
  name: "cifar-10-catdog-binary.tar.gz",
  bytes: 81_440_018,
  checksum: { kind: "sha256", hex: "7ab94ffe04603aae565dd610521f7573a9c8934088cef80c883d9bf503b7d462" },
  mirrors: [],
};

export const catDogNote =
  "A part of CIFAR-10 (every cat and dog, 1,000 training pictures of each other class, the whole test set) " +
  "whose pixels are lossy copies: expect results close to those published, but not the same.";

function mnistFile(
  name: string,
  [bytes, md5]: readonly [number, string],
  [unpackedBytes, sha256]: readonly [number, string],
): { readonly packed: OfficialFile; readonly unpacked: UnpackedFile } {
  const packed: OfficialFile = {
    name: `${name}.gz`,
    bytes,
    checksum: { kind: "md5", hex: md5 },
    mirrors: mnistHomes.map((home) => `${home}${name}.gz`),
  };
  return { packed, unpacked: { name, bytes: unpackedBytes, sha256 } };
}
