// Text as a QR code, drawn here: black on white in every theme, because scanners want it so, with the four modules of
// quiet zone around it.

import { encode } from "uqr";
import styles from "./QrCode.module.css";

export interface QrCodeProps {
  readonly text: string;
  readonly label: string;
  /** Shown instead of a code where the text does not fit into any. */
  readonly tooLong: string;
}

/** Version 40 with the least correction: what goes beyond fits into no code. */
const mostBytes = 2953;
const quietZone = 4;

export function QrCode({ text, label, tooLong }: QrCodeProps) {
  if (new TextEncoder().encode(text).length > mostBytes) return <p>{tooLong}</p>;
  const { data, size } = encode(text, { ecc: "L", border: quietZone });
  return (
    <svg
      className={styles.code}
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} className={styles.light} />
      <path d={darkModules(data)} className={styles.dark} />
    </svg>
  );
}

/** One rectangle for each run of dark modules in a row. */
export function darkModules(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1] === true) return [];
        const end = row.indexOf(false, x);
        return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`];
      }),
    )
    .join("");
}
