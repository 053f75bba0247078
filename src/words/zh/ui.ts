import type { ui as english } from "../en/ui.ts";
import type { Translation } from "../translation.ts";

export const ui: Translation<typeof english> = {
  panel: {
    coming: "正在载入。",
    failed: "这一部分未能载入。",
    failedStep: "请检查是否还能访问本页面，然后重试。您的内容不会丢失。",
    again: "重试",
  },
  locked: "由制作本页的人设定。",
  notice: { info: "提示：", warning: "注意：", problem: "问题：", dismiss: "关闭提示" },
  tile: { renamed: "现在叫作" },
  dialog: { close: "关闭" },
  chart: {
    save: "保存",
    png: "图片（PNG）",
    svg: "矢量图（SVG）",
    csv: "数据（CSV）",
    place: "位置",
    asTable: "以表格显示",
    steps: "训练步数",
    cleanNet: "干净网络",
    flipsAt: "第 {{step}} 步翻转",
    source: "Backdoor Playground · 在浏览器标签页中训练和测量",
    failed: "此浏览器无法绘制图片，请改存矢量图（SVG）。",
  },
};
