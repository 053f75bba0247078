// What students can see, and what of it they can change.

import { lockableNames, partNames, type PartName } from "#core/parts.ts";
import { viewOf } from "#embed/view.ts";
import { Checkbox } from "#ui/Checkbox.tsx";
import { useWords } from "#words/useWords.ts";
import { useBuilder } from "./builderStore.ts";
import styles from "./Builder.module.css";

export function BuilderParts() {
  const t = useWords("builder");
  const named = useWords("parts");
  const { options, choose } = useBuilder();
  const { hide, lock } = options;
  // What a single panel leaves out is not for the author to show.
  const { hidden } = viewOf({ ...options, hide: [] });
  const there = partNames.filter((name) => !hidden.has(name));
  return (
    <div className={styles.parts}>
      <fieldset>
        <legend>{t("canSee")}</legend>
        {there.map((name) => (
          <Checkbox
            key={name}
            label={named(name)}
            checked={!hide.includes(name)}
            onChange={(shown) => choose({ hide: toggled(partNames, hide, name, !shown) })}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{t("canChange")}</legend>
        {lockableNames
          .filter((name) => (there as readonly PartName[]).includes(name))
          .map((name) => (
            <Checkbox
              key={name}
              label={named(name)}
              checked={!lock.includes(name)}
              disabled={hide.includes(name)}
              onChange={(free) => choose({ lock: toggled(lockableNames, lock, name, !free) })}
            />
          ))}
      </fieldset>
    </div>
  );
}

/** In the order of the page, so that the same choice is the same address. */
function toggled<Name extends string>(
  all: readonly Name[],
  before: readonly Name[],
  name: Name,
  listed: boolean,
): readonly Name[] {
  return all.filter((each) => (each === name ? listed : before.includes(each)));
}
