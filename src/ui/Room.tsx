// Words that are not said: they only keep their room, and no reader and no search in the page meets them.

import styles from "./Room.module.css";

export interface RoomProps {
  readonly words: string;
  readonly className?: string | undefined;
}

export function Room({ words, className = "" }: RoomProps) {
  return <span className={`${styles.room} ${className}`} data-words={words} />;
}
