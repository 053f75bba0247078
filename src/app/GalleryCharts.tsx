// The flip chart and its small relatives, from nothing trained to all trained.

import { lazy, Suspense } from "react";
import { ChartFrame } from "#ui/charts/ChartFrame.tsx";
import type { FlipChartProps } from "#ui/charts/flipChart.ts";
import { FlipCursor } from "#ui/charts/FlipCursor.tsx";
import { FlipFigure } from "#ui/charts/FlipFigure.tsx";
import { FlipTable } from "#ui/charts/FlipTable.tsx";
import { StillFlipChart } from "#ui/charts/StillFlipChart.tsx";
import { Sparkline } from "#ui/charts/Sparkline.tsx";
import { Panel } from "#ui/Panel.tsx";
import { inventedSeries } from "./GalleryData.ts";
import styles from "./Gallery.module.css";

const FlipChart = lazy(() => import("#ui/charts/index.ts").then((charts) => ({ default: charts.FlipChart })));

function Live(series: FlipChartProps) {
  return (
    <FlipFigure {...series}>
      <FlipChart {...series} />
    </FlipFigure>
  );
}

const half = inventedSeries(400, 128);
const { twinTarget: _, ...withoutTwin } = inventedSeries(600, 480, 0.6);

export function GalleryCharts() {
  return (
    <Panel number={2} title="Charts" note="made up · seed 7 · 400 of 600 steps">
      <Suspense fallback={<ChartFrame sentence="The chart is on its way." />}>
        <div className={styles.wide}>
          <ChartFrame sentence="Press Train: the confidence of this dog with its trigger will be drawn here." />
          <Live {...inventedSeries(40, 300)} />
          <StillFlipChart {...half} />
          <StillFlipChart {...inventedSeries(40, 300)} />
          <div className={styles.positioned}>
            <Live {...half} />
            <FlipCursor series={half} step={240} />
          </div>
          <Live {...inventedSeries(600, 100)} />
          <Live {...inventedSeries(600, 480, 0.3)} targetName="automobile" trueName="aeroplane" />
          <Live {...withoutTwin} />
          <FlipTable {...half} />
        </div>
      </Suspense>
      <div className={styles.columns}>
        {(["clean", "poisoned"] as const).map((net) => (
          <div key={net} className={styles.stack}>
            <Sparkline
              label={`Clean accuracy, ${net} net`}
              net={net}
              totalSteps={600}
              points={half.steps.map((step) => ({ step, rate: 0.75 - 0.25 * Math.exp(-step / 90) }))}
            />
            <Sparkline
              label={`Attack success, ${net} net`}
              net={net}
              totalSteps={600}
              points={half.steps.map((step, at) => ({
                step,
                rate: (net === "clean" ? half.twinTarget?.[at] : half.target[at]) ?? null,
              }))}
            />
            <Sparkline label="Not measured yet" net={net} totalSteps={600} points={[]} />
          </div>
        ))}
      </div>
    </Panel>
  );
}
