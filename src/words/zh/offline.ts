import type { offline as english } from "../en/offline.ts";
import type { Translation } from "../translation.ts";

export const offline: Translation<typeof english> = {
  preparing: "正在保存页面，以便没有网络时使用。",
  failed: "未能保存页面供离线使用。有网络时一切照常。",
  ready: "可离线使用：没有网络时，本页也能打开并训练。",
  onServer: "可离线使用，但{{name}}除外：这些图片只在服务器上。",
  keeping: "正在保存{{name}}供离线使用：{{done}}。",
  keep: "保存{{name}}供离线使用",
  newVersion: "本页有新版本。您可以随时重新加载；届时此标签页中的网络会丢失。",
  reload: "立即重新加载",
};
