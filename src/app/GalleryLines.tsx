// Charts that are plain drawings: of a sweep, and of any lines in three kinds of labelling.

import type { ChartData } from "#ui/charts/chartData.ts";
import { ChartTools } from "#ui/charts/ChartTools.tsx";
import { LineChart } from "#ui/charts/LineChart.tsx";
import { screenPalette } from "#ui/charts/palette.ts";
import { SweepChart } from "#ui/charts/SweepChart.tsx";
import { Panel } from "#ui/Panel.tsx";
import styles from "./Gallery.module.css";

const width = 420;
const height = 190;

export function GalleryLines() {
  return (
    <Panel title="Drawn lines" note="made up">
      <SweepChart
        axis="Poisoning rate"
        values={["0 %", "1 %", "2 %", "5 %"]}
        lines={[
          { net: "poisoned", name: "attack success", rates: [[0.02, 0.04], [0.1, 0.5], [0.6, 0.9], [0.97]] },
          { net: "poisoned", name: "its accuracy", dashed: true, rates: [[0.98, 0.97], [0.98], [0.97], []] },
          { net: "clean", name: "clean net fooled", rates: [[0.02, 0.03], [0.02], [0.03], []] },
        ]}
        stem="made-up"
        source="Made up"
        sentence="Made up: the attack first reached 90 % at poisoning rate 5 %, with a band where there are two runs."
      />
      <div className={styles.wide}>
        <LineChart data={twoRuns} width={width} height={height} palette={screenPalette} labels="names" />
        <LineChart data={twoRuns} width={width} height={height} palette={screenPalette} labels="values" />
        <LineChart data={twoRuns} width={width} height={height} palette={screenPalette} labels="none" />
        <LineChart
          data={twoRuns}
          width={width}
          height={height}
          palette={screenPalette}
          labels="values"
          size={20}
          cursor={100}
        />
        <LineChart data={nothingYet} width={width} height={height} palette={screenPalette} />
        <ChartTools data={twoRuns} stem="made-up" source="Made up" />
        <ChartTools data={twoRuns} stem="made-up" source="Made up" table={null} />
      </div>
    </Panel>
  );
}

const places = [0, 100, 200, 300];
const twoRuns: ChartData = {
  title: "Two runs",
  sentence: "Made up.",
  x: {
    label: "training step",
    from: 0,
    to: 300,
    places,
    written: places.map(String),
    ticks: places.map((at) => ({ at, words: String(at) })),
  },
  lines: [
    {
      tone: "poisoned",
      name: "poisoned",
      values: [0.05, 0.5, 0.93, 0.97],
      band: [
        [0, 0.1],
        [0.3, 0.7],
        [0.85, 1],
        [0.93, 1],
      ],
    },
    { tone: "clean", name: "clean", dashed: true, values: [0.2, 0.1, 0.08, null] },
    { tone: "truth", name: "true class", thin: true, values: [0.9, 0.5, 0.07, 0.03] },
  ],
  mark: { at: 100, words: "flip at step 100" },
};
const nothingYet: ChartData = {
  ...twoRuns,
  lines: [{ tone: "poisoned", name: "poisoned", values: [null, null, null, null] }],
  mark: undefined,
};
