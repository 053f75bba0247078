import type { share as english } from "../en/share.ts";
import type { Translation } from "../translation.ts";

export const share: Translation<typeof english> = {
  panel: { title: "带走", note: "文件只留在本机", teaser: "实验、图表数据和两个网络，保存为文件。" },
};
