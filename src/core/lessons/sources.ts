// Where a student can read on. One entry a paper, named by author and year.

import type { Source } from "./lesson.ts";

export const gu2017: Source = {
  name: "Gu, Dolan-Gavitt, Garg 2017: BadNets",
  url: "https://arxiv.org/abs/1708.06733",
};
