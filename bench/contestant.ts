// What the benchmark times: something that trains one of the nets, batch after batch.

export interface Contestant {
  /** The same for all contestants of one net, or the comparison is unfair. */
  readonly weightCount: number;
  readonly batchSize: number;
  train(steps: number): Promise<void>;
}
