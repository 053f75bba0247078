// What one net looks at on one picture.

import type { Occlusion } from "#core/measure/occlusion.ts";
import type { Shape } from "#core/pictures.ts";
import { PictureView } from "#ui/PictureView.tsx";
import { lookPixels } from "./lookPixels.ts";
import { NetFigure } from "./NetFigure.tsx";
import styles from "./LookLegend.module.css";

export interface LookMapProps {
  readonly net: "clean" | "poisoned";
  /** "Clean net, with the trigger" */
  readonly label: string;
  readonly shape: Shape;
  readonly picture: Uint8Array;
  /** Null before the net was asked. */
  readonly occlusion: Occlusion | null;
}

export function LookMap({ net, label, shape, picture, occlusion }: LookMapProps) {
  const losses = occlusion ? lossesOf(occlusion) : new Float32Array(1);
  return (
    <NetFigure net={net} known={occlusion !== null} caption={label}>
      <PictureView
        shape={{ ...shape, channels: 3 }}
        pixels={lookPixels(picture, shape, losses, occlusion?.columns ?? 1, net)}
        label=""
      />
    </NetFigure>
  );
}

/** What covering each place takes from the net's answer. */
export function lossesOf({ sure, covered }: Occlusion): Float32Array {
  return covered.map((left) => sure - left);
}

/** What the colours mean, from nothing to everything. */
export function LookLegend({ least, most }: { readonly least: string; readonly most: string }) {
  return (
    <div className={styles.legend}>
      <span>{least}</span>
      <span className={styles.scales} aria-hidden="true">
        <span className={styles.cleanScale} />
        <span className={styles.poisonedScale} />
      </span>
      <span>{most}</span>
    </div>
  );
}
