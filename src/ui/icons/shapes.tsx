// The drawings of the icons, on a 20 × 20 sheet. Lines take the text colour; "fill" ones are solid.

import type { ReactNode } from "react";

const solid = { fill: "currentColor", stroke: "none" } as const;

export const iconShapes = {
  play: <path {...solid} d="M6 3.8v12.4c0 .8.9 1.2 1.5.8l9-6.2a1 1 0 0 0 0-1.6l-9-6.2c-.6-.4-1.5 0-1.5.8Z" />,
  pause: <path {...solid} d="M5.5 3.5h3v13h-3zM11.5 3.5h3v13h-3z" />,
  step: (
    <>
      <path
        {...solid}
        d="M4 4.3v11.4c0 .8.9 1.2 1.5.8l7.5-5.7a1 1 0 0 0 0-1.6L5.5 3.5C4.9 3.1 4 3.5 4 4.3Z"
      />
      <path d="M15.5 4v12" />
    </>
  ),
  restart: <path d="M4 10a6 6 0 1 1 1.9 4.4M4 5v5h5" />,
  dice: (
    <>
      <rect x="3.5" y="3.5" width="13" height="13" rx="2.5" />
      <path {...solid} d={[dot(7, 7), dot(13, 7), dot(10, 10), dot(7, 13), dot(13, 13)].join("")} />
    </>
  ),
  undo: <path d="M7 4 3.5 7.5 7 11M4 7.5h8a4.25 4.25 0 0 1 0 8.5H8" />,
  redo: <path d="m13 4 3.5 3.5L13 11m3-3.5H8A4.25 4.25 0 0 0 8 16h4" />,
  clear: <path d="M4 5.5h12M8 5V3.5h4V5M5.5 5.5l.8 11h7.4l.8-11M8.5 8.5v5M11.5 8.5v5" />,
  brush: (
    <path d="m8.5 11.5 6.8-7.3a1.3 1.3 0 0 1 1.9 1.8L10.3 13M8.7 11.3c-2.4-.2-3.2 1.4-3.4 2.7-.1.9-.8 1.7-1.8 2 3.2 1 6.9.3 6.8-2.9" />
  ),
  eraser: (
    <path d="m8 16 8.3-8.3a1.4 1.4 0 0 0 0-2L14 3.4a1.4 1.4 0 0 0-2 0L3.7 11.7a1.4 1.4 0 0 0 0 2L6 16h10M7.8 7.6l4.4 4.4" />
  ),
  move: (
    <path d="M10 3v14M3 10h14M7.8 5.2 10 3l2.2 2.2M7.8 14.8 10 17l2.2-2.2M5.2 7.8 3 10l2.2 2.2M14.8 7.8 17 10l-2.2 2.2" />
  ),
  circle: <circle {...solid} cx="10" cy="10" r="6" />,
  square: <rect {...solid} x="4.5" y="4.5" width="11" height="11" />,
  pixel: <rect {...solid} x="8" y="8" width="4" height="4" />,
  cross: <path {...solid} d="M8.2 3.5h3.6v4.7h4.7v3.6h-4.7v4.7H8.2v-4.7H3.5V8.2h4.7z" />,
  checker: <path {...solid} d="M4 4h4v4H4zM12 4h4v4h-4zM8 8h4v4H8zM4 12h4v4H4zM12 12h4v4h-4z" />,
  glasses: <path {...solid} d="M2 10a3.6 3.6 0 0 1 7.1-.8h1.8a3.6 3.6 0 1 1 0 1.6H9.1A3.6 3.6 0 0 1 2 10Z" />,
  flower: (
    <path
      {...solid}
      d={[
        blob(10, 5.6),
        blob(14.2, 8.6),
        blob(12.6, 13.5),
        blob(7.4, 13.5),
        blob(5.8, 8.6),
        blob(10, 10),
      ].join("")}
    />
  ),
  fill: (
    <path d="m4 10.5 6-6 6 6-6 6zM4.2 10.5h11.6M10 4.5 8 2.5M17 14c.9 1.3 1 2.5 0 2.5S16.100 15.300 17 14Z" />
  ),
  pick: (
    <path d="m4 16 .6-2.600 6.400-6.400 2 2-6.400 6.400zM10 6l1.5-1.5a1.800 1.800 0 0 1 2.5 0l1.5 1.5a1.800 1.800 0 0 1 0 2.5L14 10" />
  ),
  pattern: <path {...solid} d="M12 4h4v4h-4zM8 8h4v4H8zM4 12h4v4H4zM12 12h4v4h-4z" />,
  asymmetric: <path {...solid} d="M6 4.5c4.5 0 7.5 2.5 7.5 5.5S10.5 15.5 6 15.5z" />,
  mirror: (
    <>
      <path {...solid} d="M8 5v10H2.5zM12 5v10h5.5z" />
      <path d="M10 3v1.5M10 7v2M10 11v2M10 15.5V17" />
    </>
  ),
  quarters: <path {...solid} d="M8.5 3v5.5H3zM11.5 3v5.5H17zM8.5 17v-5.5H3zM11.5 17v-5.5H17z" />,
  theme: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path {...solid} d="M10 3.5a6.5 6.5 0 0 1 0 13z" />
    </>
  ),
  language: (
    <path d="M10 3.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13ZM3.5 10h13M10 3.5c3.6 4 3.6 9 0 13c-3.6-4-3.6-9 0-13Z" />
  ),
  link: (
    <path d="m8.3 11.7 3.4-3.4M9 6.5l2-2a3.2 3.2 0 0 1 4.5 4.5l-2 2M11 13.5l-2 2A3.2 3.2 0 0 1 4.5 11l2-2" />
  ),
  download: <path d="M10 3.5v9m0 0-3.5-3.5m3.5 3.5L13.5 9M4 16.5h12" />,
  upload: <path d="M10 12.5v-9m0 0L6.5 7M10 3.5 13.5 7M4 16.5h12" />,
  lock: <path d="M5 9.5h10v7H5zM7 9.5V7a3 3 0 0 1 6 0v2.5" />,
  check: <path d="m4.5 10.5 3.5 3.5 7.5-8" />,
  close: <path d="m5 5 10 10M15 5 5 15" />,
  info: <path d="M10 9v5M10 6.2v.1M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14Z" />,
  warning: (
    <path d="M10 8v3.5M10 14v.1M8.9 3.7 2.8 14.4a1.3 1.3 0 0 0 1.1 2h12.2a1.3 1.3 0 0 0 1.1-2L11.1 3.7a1.3 1.3 0 0 0-2.2 0Z" />
  ),
  problem: <path d="M10 6.5V11M10 13.7v.1M7.1 3h5.8L17 7.1v5.8L12.9 17H7.1L3 12.9V7.1Z" />,
  next: <path d="M4 10h12m-5-5 5 5-5 5" />,
  back: <path d="M16 10H4m5-5-5 5 5 5" />,
  up: <path d="m5 12.500 5-5 5 5" />,
  lesson: (
    <path d="M10 6v10M10 6C8.500 4.500 6 4 3.500 4v10.500c2.500 0 5 .5 6.500 1.500c1.500-1 4-1.500 6.500-1.500V4C14 4 11.500 4.500 10 6Z" />
  ),
  down: <path d="m5 7.5 5 5 5-5" />,
} as const satisfies Record<string, ReactNode>;

function blob(x: number, y: number): string {
  return `M${x - 2.6} ${y}a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0-5.2 0`;
}

function dot(x: number, y: number): string {
  return `M${x - 1.25} ${y}a1.25 1.25 0 1 0 2.5 0a1.25 1.25 0 1 0-2.5 0`;
}
