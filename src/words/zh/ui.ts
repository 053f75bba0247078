import type { ui as english } from "../en/ui.ts";
import type { Translation } from "../translation.ts";

export const ui: Translation<typeof english> = {
  panel: { coming: "正在载入。" },
  dialog: { close: "关闭" },
  chart: {
    save: "保存",
    png: "图片（PNG）",
    svg: "矢量图（SVG）",
    csv: "数据（CSV）",
    asTable: "以表格显示",
    failed: "此浏览器无法绘制图片，请改存矢量图（SVG）。",
  },
};
