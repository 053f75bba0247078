// What the page as a whole can be: locked by the author of a course page, or seen through the camera of a phone.

import { StillFlipChart } from "#ui/charts/StillFlipChart.tsx";
import { FlipPulse } from "#ui/charts/FlipPulse.tsx";
import { Choice } from "#ui/Choice.tsx";
import { Button } from "#ui/Button.tsx";
import { Panel } from "#ui/Panel.tsx";
import { Part, PartsProvider, type PartsView } from "#ui/Parts.tsx";
import { QrCode } from "#ui/QrCode.tsx";
import { Room } from "#ui/Room.tsx";
import { Slider } from "#ui/Slider.tsx";
import { inventedSeries } from "./GalleryData.ts";
import styles from "./Gallery.module.css";

const locked: PartsView = { hidden: new Set(["story"]), locked: new Set(["settings"]), alone: false };
const flipped = { ...inventedSeries(400, 128), flipStep: 130 };

export function GalleryPage() {
  return (
    <PartsProvider value={locked}>
      <div className={styles.columns}>
        <Panel title="A part that is locked">
          <Part name="settings">
            <Slider label="Steps" value={400} min={50} max={600} onChange={() => {}} />
            <Choice
              label="Width"
              value="one"
              options={[
                { value: "one", label: "×1" },
                { value: "two", label: "×2" },
              ]}
              onChange={() => {}}
            />
            <Button>Do it</Button>
          </Part>
          <Part name="story">This is hidden.</Part>
        </Panel>
        <Panel title="A code for a phone">
          <QrCode text="https://example.org/#v=1" label="A made-up address" tooLong="Too long for a code." />
          <QrCode text={"x".repeat(3000)} label="" tooLong="Too long for a code." />
        </Panel>
        <Panel title="Room for words" note="empty">
          <Room words="These words keep their room and are not said." />
        </Panel>
        <Panel title="The flip pulses once" note="made up">
          <div className={styles.positioned}>
            <StillFlipChart {...flipped} />
            <FlipPulse series={flipped} />
          </div>
        </Panel>
      </div>
    </PartsProvider>
  );
}
