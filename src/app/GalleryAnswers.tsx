// What the nets answer: bars, the two by two, the table of rates; flipped, not flipped, not measured.

import { useState } from "react";
import { petShape } from "#core/drawing/pet.ts";
import { ConfidenceBars } from "#ui/answers/ConfidenceBars.tsx";
import { ConfusionTable } from "#ui/answers/ConfusionTable.tsx";
import { HeatMap } from "#ui/answers/HeatMap.tsx";
import { LookLegend, LookMap } from "#ui/answers/LookMap.tsx";
import { heatPixels } from "#ui/answers/heatPixels.ts";
import { MapTools } from "#ui/answers/MapTools.tsx";
import { RateTable } from "#ui/answers/RateTable.tsx";
import { TwoByTwo } from "#ui/answers/TwoByTwo.tsx";
import { Panel } from "#ui/Panel.tsx";
import { aDog, dogToCat, inventedScores, marked, redDot } from "./GalleryData.ts";
import styles from "./Gallery.module.css";

const pictures = { without: aDog, withMark: marked(aDog, redDot) };
const traffic = { classNames: ["aeroplane", "automobile", "ship"], trueClass: 0, targetClass: 1 };

const manyClasses = { classNames: ["0", "1", "2", "3", "4", "5", "6"], trueClass: 1, targetClass: 5 };
const manyAnswers = [0.04, 0.8, 0.05, 0.04, 0.04, 0.02, 0.01];

const inventedMap = Float32Array.from({ length: 64 }, (_, at) => at / 63);

const inventedLook = {
  rows: 4,
  columns: 4,
  answer: 0,
  sure: 1,
  covered: Float32Array.from({ length: 16 }, (_, at) => 1 - at / 15),
  strongest: { place: 15, answer: 1, sure: 1 },
};

export function GalleryAnswers() {
  const [dot, setDot] = useState(redDot);
  return (
    <div className={styles.columns}>
      <Panel number={3} title="Test" note="made up">
        <TwoByTwo
          shape={petShape}
          pictures={{ ...pictures, withMark: marked(aDog, dot) }}
          held={{ trigger: dot, onChange: setDot }}
          clean={{ without: [0.07, 0.93], withMark: [0.09, 0.91] }}
          poisoned={{ without: [0.05, 0.95], withMark: [0.97, 0.03] }}
          {...dogToCat}
        />
        <RateTable scores={inventedScores} title="On 2,000 held-out pictures" />
      </Panel>
      <Panel number={3} title="Test" note="not measured yet">
        <TwoByTwo
          shape={petShape}
          pictures={pictures}
          clean={{ without: null, withMark: null }}
          poisoned={{ without: null, withMark: null }}
          {...dogToCat}
        />
        <RateTable scores={null} title="On 2,000 held-out pictures" />
      </Panel>
      <Panel title="Look closer" note="made up">
        <div className={styles.columns}>
          {(["clean", "poisoned"] as const).map((net) => (
            <HeatMap
              key={net}
              net={net}
              label={`Where the mark works on the ${net} net`}
              rows={8}
              columns={8}
              values={net === "clean" ? null : inventedMap}
            />
          ))}
        </div>
        <div className={styles.columns}>
          {(["clean", "poisoned"] as const).map((net) => (
            <LookMap
              key={net}
              net={net}
              label={`What the ${net} net looks at`}
              shape={petShape}
              picture={marked(aDog, redDot)}
              occlusion={net === "clean" ? null : inventedLook}
            />
          ))}
        </div>
        <LookLegend least="nothing is lost" most="all is lost" />
        <MapTools
          title="Where the mark works"
          sentence="Made up."
          stem="made-up"
          stride={2}
          columns={8}
          maps={[
            {
              name: "Poisoned net",
              shape: { height: 8, width: 8, channels: 3 },
              pixels: heatPixels(inventedMap, "poisoned"),
              values: inventedMap,
            },
          ]}
        />
        <ConfusionTable
          net="poisoned"
          title="Poisoned net, without the trigger"
          classNames={["aeroplane", "automobile", "ship"]}
          confusion={[
            [91, 3, 6],
            [2, 97, 1],
            [8, 4, 88],
          ]}
        />
      </Panel>
      <Panel number={3} title="Test" note="odd answers">
        <TwoByTwo
          shape={petShape}
          pictures={pictures}
          clean={{ without: [0.2, 0.75, 0.05], withMark: [0.1, 0.75, 0.15] }}
          poisoned={{ without: [0.3, 0.05, 0.65], withMark: [0.1, 0.1, 0.8] }}
          {...traffic}
        />
        <TwoByTwo
          shape={petShape}
          pictures={pictures}
          clean={{ without: manyAnswers, withMark: manyAnswers }}
          poisoned={{ without: manyAnswers, withMark: manyAnswers.toReversed() }}
          {...manyClasses}
        />
        <ConfidenceBars net="clean" probabilities={[0.01, 0.99]} {...dogToCat} />
        <ConfidenceBars net="poisoned" probabilities={[1, 0]} {...dogToCat} />
        <ConfidenceBars net="poisoned" probabilities={null} {...dogToCat} />
      </Panel>
    </div>
  );
}
