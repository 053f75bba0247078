// The flip chart to point at: the lines of StillFlipChart at the same places, with a tooltip, and steps to pick.

import { Area, CartesianGrid, ComposedChart, Line, Tooltip, XAxis, YAxis } from "recharts";
import { labelRoom } from "./endLabels.ts";
import { flipRows, flipTicks, type FlipChartProps } from "./flipChart.ts";
import { FlipNotes } from "./FlipNotes.tsx";
import { FlipTooltip } from "./FlipTooltip.tsx";
import { useWords } from "#words/useWords.ts";
import styles from "./FlipChart.module.css";

export function FlipChart(props: FlipChartProps) {
  const t = useWords("train");
  const rows = flipRows(props);
  const line = { type: "monotone", dot: false, activeDot: { r: 4 }, isAnimationActive: false } as const;
  const tick = { fill: "var(--ink-soft)", fontSize: "var(--text-tiny)" } as const;
  return (
    <ComposedChart
      className={`${styles.chart}`}
      responsive
      data={[...rows]}
      margin={{ top: 28, right: labelRoom(props, t), bottom: 0, left: 0 }}
      accessibilityLayer={false}
      onClick={({ activeLabel }) => {
        if (activeLabel !== undefined) props.onPickStep?.(Number(activeLabel));
      }}
    >
      <CartesianGrid vertical={false} stroke="var(--line)" />
      <XAxis
        dataKey="step"
        type="number"
        domain={[0, props.totalSteps]}
        ticks={flipTicks(props.totalSteps)}
        tick={tick}
        tickLine={false}
        stroke="var(--line-strong)"
        height={26}
        minTickGap={24}
      />
      <YAxis
        domain={[0, 100]}
        ticks={[0, 50, 100]}
        tickFormatter={(percent: number) => `${percent}\u00a0%`}
        tick={tick}
        tickLine={false}
        axisLine={false}
        width={42}
      />
      <Area
        dataKey="band"
        type="monotone"
        fill="var(--poisoned)"
        fillOpacity={0.16}
        stroke="none"
        activeDot={false}
        isAnimationActive={false}
      />
      {props.twinTarget && <Line {...line} dataKey="twin" stroke="var(--clean)" strokeWidth={1.5} />}
      <Line {...line} dataKey="truth" stroke="var(--truth)" strokeWidth={2} />
      <Line {...line} dataKey="target" stroke="var(--poisoned)" strokeWidth={2.75} />
      <Tooltip
        content={<FlipTooltip {...props} />}
        cursor={{ stroke: "var(--line-strong)" }}
        isAnimationActive={false}
      />
      <FlipNotes {...props} />
    </ComposedChart>
  );
}
