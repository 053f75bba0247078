// A drawing as it stands in a file, on white: its title above, what it says and where it comes from below. It needs no
// style sheet.

import type { ReactNode } from "react";
import { paperPalette as palette } from "./palette.ts";

export interface SheetProps {
  readonly title: string;
  /** What the drawing shows, in a sentence. */
  readonly sentence: string;
  /** "Backdoor Playground · seed 7" */
  readonly source: string;
  /** Of the drawing, without the margins. */
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

const margin = 28;
const above = 58;
const lineHeight = 19;
/** Mean width of a letter of the sentence; a little too much rather than too little. */
const letter = 7.1;

export function Sheet({ title, sentence, source, width, height, children }: SheetProps) {
  const lines = linesOf(sentence, Math.floor(width / letter));
  const below = above + height + 18;
  const [right, bottom] = [width + 2 * margin, below + lines.length * lineHeight + 42];
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${right} ${bottom}`}
      width={right}
      height={bottom}
      fontFamily="Inter, 'Inter Variable', system-ui, 'Helvetica Neue', Arial, sans-serif"
      fontSize={14}
    >
      <title>{title}</title>
      <desc>{sentence}</desc>
      <rect width={right} height={bottom} fill={palette.surface} />
      <text x={margin} y={40} fontSize={18} fontWeight={650} fill={palette.ink}>
        {title}
      </text>
      <g transform={`translate(${margin} ${above})`}>{children}</g>
      {lines.map((line, at) => (
        <text key={line} x={margin} y={below + at * lineHeight} fill={palette.ink}>
          {line}
        </text>
      ))}
      <text x={margin} y={bottom - 16} fontSize={12} fill={palette.inkSoft}>
        {source}
      </text>
    </svg>
  );
}

/** Broken between words; where a language has none between its words, anywhere. */
export function linesOf(text: string, longest: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  // A letter of Chinese is as wide as two of ours.
  const widthOf = (part: string) => part.length + (part.match(/[\u2e80-\uffff]/g)?.length ?? 0);
  for (const part of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? []) {
    if (line !== "" && widthOf(line + part.trimEnd()) > longest) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += part;
  }
  return line.trim() === "" ? lines : [...lines, line.trimEnd()];
}
