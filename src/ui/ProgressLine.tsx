// How far something is, as a thin line under its sentence. Unknown (null) is a line that breathes.

import { useId } from "react";
import styles from "./ProgressLine.module.css";

export interface ProgressLineProps {
  /** "Measuring on 1,000 held-out pictures" */
  readonly label: string;
  /** 0..1 */
  readonly done: number | null;
  /** "14 s left" */
  readonly remark?: string;
}

export function ProgressLine({ label, done, remark }: ProgressLineProps) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{label}</label>
      {remark && <span>{remark}</span>}
      <progress id={id} className={styles.line} max={1} {...(done === null ? {} : { value: done })} />
    </div>
  );
}
