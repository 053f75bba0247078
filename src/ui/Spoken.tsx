// Words for a screen reader only. The class is global, in base.css, because canvases and tables share it.

import type { ComponentProps } from "react";

export function Spoken(props: ComponentProps<"span">) {
  return <span className="spoken" {...props} />;
}
