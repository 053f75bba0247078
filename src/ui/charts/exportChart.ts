// A drawn chart as a file. The SVG needs no style sheet (see LineChart.tsx), so its text is the file, and a PNG is that
// text drawn at twice its size.

import { saveFile } from "#ui/saveFile.ts";

export type ChartFormat = "png" | "svg" | "csv";

/** "flip-chart" and so on; the ending comes with the format. */
export async function saveDrawing(svg: SVGSVGElement, stem: string, format: "png" | "svg"): Promise<void> {
  const text = new XMLSerializer().serializeToString(svg);
  if (format === "svg") {
    return saveFile({ name: `${stem}.svg`, type: "image/svg+xml", content: `${xmlHead}${text}\n` });
  }
  const png = await drawn(text, svg.width.baseVal.value, svg.height.baseVal.value);
  saveFile({ name: `${stem}.png`, type: "image/png", content: png });
}

export function saveCsv(text: string, stem: string): void {
  saveFile({ name: `${stem}.csv`, type: "text/csv", content: text });
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
const sharpness = 2;

async function drawn(text: string, width: number, height: number): Promise<Blob> {
  const picture = new Image();
  // A data address: an object URL would make the canvas unreadable in a frame of opaque origin.
  picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await picture.decode();
  const canvas = document.createElement("canvas");
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("this browser gives no 2D canvas");
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("the canvas gave no picture"))));
  });
}
