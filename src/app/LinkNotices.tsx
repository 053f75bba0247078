// What had to be changed in the link that opened the page.

import { useExperiment } from "#state/experimentStore.ts";
import { Notice } from "#ui/Notice.tsx";

export function LinkNotices() {
  const notices = useExperiment((state) => state.notices);
  const dismiss = useExperiment((state) => state.dismissNotices);
  const [first, ...others] = notices;
  if (!first) return null;
  const more = others.map(({ sentence }) => sentence).join(" ");
  return (
    <Notice
      kind="warning"
      sentence="Something in the link did not fit."
      nextStep={`${first.sentence} ${more}`}
      onDismiss={dismiss}
    />
  );
}
