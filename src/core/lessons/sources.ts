// Where a student can read on. One entry a paper, named by author and year.

import type { Source } from "./lesson.ts";

export const gu2017: Source = {
  name: "Gu, Dolan-Gavitt, Garg 2017: BadNets",
  url: "https://arxiv.org/abs/1708.06733",
};

export const chen2017: Source = {
  name: "Chen, Liu, Li, Lu, Song 2017: Targeted Backdoor Attacks Using Data Poisoning",
  url: "https://arxiv.org/abs/1712.05526",
};

export const liao2018: Source = {
  name: "Liao, Zhong, Squicciarini, Zhu, Miller 2018: Backdoor Embedding via Invisible Perturbation",
  url: "https://arxiv.org/abs/1808.10307",
};

export const barni2019: Source = {
  name: "Barni, Kallas, Tondi 2019: Training Set Corruption without Label Poisoning",
  url: "https://arxiv.org/abs/1902.11237",
};

export const turner2019: Source = {
  name: "Turner, Tsipras, Madry 2019: Label-Consistent Backdoor Attacks",
  url: "https://arxiv.org/abs/1912.02771",
};

export const biggio2011: Source = {
  name: "Biggio, Nelson, Laskov 2011: Support Vector Machines Under Adversarial Label Noise",
  url: "https://proceedings.mlr.press/v20/biggio11.html",
};

export const szegedy2013: Source = {
  name: "Szegedy et al. 2013: Intriguing Properties of Neural Networks",
  url: "https://arxiv.org/abs/1312.6199",
};

export const goodfellow2014: Source = {
  name: "Goodfellow, Shlens, Szegedy 2014: Explaining and Harnessing Adversarial Examples",
  url: "https://arxiv.org/abs/1412.6572",
};

export const carlini2023: Source = {
  name: "Carlini et al. 2023: Poisoning Web-Scale Training Datasets is Practical",
  url: "https://arxiv.org/abs/2302.10149",
};

export const nist2025: Source = {
  name: "NIST 2025: Adversarial Machine Learning, a Taxonomy and Terminology (AI 100-2)",
  url: "https://csrc.nist.gov/pubs/ai/100/2/e2025/final",
};

export const wang2019: Source = {
  name: "Wang et al. 2019: Neural Cleanse",
  url: "https://doi.org/10.1109/SP.2019.00031",
};

export const goldwasser2022: Source = {
  name: "Goldwasser, Kim, Vaikuntanathan, Zamir 2022: Planting Undetectable Backdoors in Machine Learning Models",
  url: "https://arxiv.org/abs/2204.06974",
};

export const salem2020: Source = {
  name: "Salem, Wen, Backes, Ma, Zhang 2020: Dynamic Backdoor Attacks Against Machine Learning Models",
  url: "https://arxiv.org/abs/2003.03675",
};

export const zeiler2013: Source = {
  name: "Zeiler, Fergus 2013: Visualizing and Understanding Convolutional Networks",
  url: "https://arxiv.org/abs/1311.2901",
};

export const liu2018: Source = {
  name: "Liu, Dolan-Gavitt, Garg 2018: Fine-Pruning",
  url: "https://arxiv.org/abs/1805.12185",
};
