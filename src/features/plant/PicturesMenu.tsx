// Which picture set, with a reason beside every set that this server does not have.

import { datasets } from "#core/datasets/index.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { usePictures, type Availability } from "#state/picturesStore.ts";
import { Menu } from "#ui/Menu.tsx";
import styles from "./Plant.module.css";

export function PicturesMenu() {
  const dataset = useExperiment((state) => state.experiment.dataset);
  const attack = useExperiment((state) => state.experiment.attack);
  const seed = useExperiment((state) => state.experiment.seed);
  const edit = useExperiment((state) => state.edit);
  const available = usePictures((state) => state.available);
  const absent = datasets.filter(({ id }) => available[id]?.state === "absent");
  return (
    <div className={styles.group}>
      <Menu
        label="Pictures"
        value={dataset}
        options={datasets.map(({ id, name, origin }) => ({
          value: id,
          label: `${name}${remark(available[id])}`,
          disabled: available[id]?.state !== "here" && id !== dataset,
          group: origin === "drawn" ? "Drawn by this page" : "Real pictures",
        }))}
        onChange={(id) => edit({ ...defaultExperiment(id, attack), seed })}
      />
      {absent[0] && <AbsentSets sets={absent.map(({ name }) => name)} why={available[absent[0].id]} />}
    </div>
  );
}

function AbsentSets({
  sets,
  why,
}: {
  readonly sets: readonly string[];
  readonly why: Availability | undefined;
}) {
  if (why?.state !== "absent") return null;
  return (
    <p className={styles.remark}>
      {sets.join(" and ")}: {why.reason} {why.nextStep}
    </p>
  );
}

function remark(availability: Availability | undefined): string {
  switch (availability?.state) {
    case "coming":
      return " (being fetched …)";
    case "absent":
      return " (not here)";
    default:
      return "";
  }
}
