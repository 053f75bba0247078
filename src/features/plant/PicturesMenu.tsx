// Which picture set, with a reason beside every set that this server does not have.

import { datasets } from "#core/datasets/index.ts";
import { defaultExperiment } from "#core/experiment/defaults.ts";
import { useExperiment } from "#state/experimentStore.ts";
import { returnToOwn } from "#state/adoptOwn.ts";
import { useOwn } from "#state/ownStore.ts";
import { usePictures, type Availability } from "#state/picturesStore.ts";
import { Button } from "#ui/Button.tsx";
import { Menu } from "#ui/Menu.tsx";
import { useCoreWords, useWords } from "#words/useWords.ts";
import { part } from "#ui/part.ts";
import styles from "./Plant.module.css";

export function PicturesMenu() {
  const dataset = useExperiment((state) => state.experiment.dataset);
  const attack = useExperiment((state) => state.experiment.attack);
  const seed = useExperiment((state) => state.experiment.seed);
  const edit = useExperiment((state) => state.edit);
  const own = useOwn((state) => state.used !== null);
  const showOwn = useOwn((state) => state.show);
  const t = useWords("own");
  const core = useCoreWords();
  const groups = { drawn: t("menu.drawn"), packed: t("menu.real"), own: t("menu.group") } as const;
  const available = usePictures((state) => state.available);
  const absent = datasets.filter(({ id }) => available[id]?.state === "absent");
  return (
    <div className={styles.group} {...part("pictures")}>
      <Menu
        label={t("menu.label")}
        value={dataset}
        options={datasets.map(({ id, name, origin }) => ({
          value: id,
          label: origin === "own" && !own ? t("menu.add") : `${core(name)}${remark(available[id], t)}`,
          disabled: available[id]?.state !== "here" && id !== dataset,
          group: groups[origin],
        }))}
        onChange={(id) => {
          if (id !== "own") return edit({ ...defaultExperiment(id, attack), seed });
          if (!returnToOwn()) showOwn("files");
        }}
      />
      {(own || dataset === "own") && (
        <Button icon="upload" onClick={() => showOwn("files")}>
          {own ? t("menu.change") : t("menu.add")}
        </Button>
      )}
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
  const t = useWords("own");
  const core = useCoreWords();
  if (why?.state !== "absent") return null;
  return (
    <p className={styles.remark}>
      {t("menu.absent", {
        sets: sets.map((name) => core(name)).join(t("menu.and")),
        reason: core(why.reason),
        nextStep: core(why.nextStep),
      })}
    </p>
  );
}

function remark(availability: Availability | undefined, t: ReturnType<typeof useWords<"own">>): string {
  switch (availability?.state) {
    case "coming":
      return ` ${t("menu.coming")}`;
    case "absent":
      return ` ${t("menu.notHere")}`;
    default:
      return "";
  }
}
