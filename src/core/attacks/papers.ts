// Papers that more than one attack is from.

import type { Paper } from "./attack.ts";

export const liao2018: Paper = {
  authors: "Liao, Zhong, Squicciarini, Zhu, Miller",
  year: 2018,
  title: "Backdoor Embedding in Convolutional Neural Network Models via Invisible Perturbation",
  link: "https://arxiv.org/abs/1808.10307",
};

export const salem2020: Paper = {
  authors: "Salem, Wen, Backes, Ma, Zhang",
  year: 2020,
  title: "Dynamic Backdoor Attacks Against Machine Learning Models",
  link: "https://arxiv.org/abs/2003.03675",
};
