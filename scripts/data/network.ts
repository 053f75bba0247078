// What one run has learnt about the network: hosts that gave no answer are not asked again, so that a machine
// without network is told so within 20 seconds (four hosts, see officialFiles.ts).

export interface NetworkLimits {
  /** For the first answer from anywhere; times the number of hosts this is what being offline costs. */
  readonly firstAnswerMs: number;
  /** Without a byte, once the network is known to work. */
  readonly stallMs: number;
}

export interface Network {
  readonly limits: NetworkLimits;
  /** For tests: where an address leads. */
  route(url: string): string;
  answerMs(): number;
  isDead(url: string): boolean;
  noteDead(url: string): void;
  noteAnswer(): void;
  hasAnswered(): boolean;
}

export const usualLimits: NetworkLimits = { firstAnswerMs: 4_500, stallMs: 10_000 };

export function openNetwork(limits = usualLimits, route = (url: string) => url): Network {
  const deadHosts = new Set<string>();
  let answered = false;
  return {
    limits,
    route,
    answerMs: () => (answered ? limits.stallMs : limits.firstAnswerMs),
    isDead: (url) => deadHosts.has(new URL(url).host),
    noteDead: (url) => void deadHosts.add(new URL(url).host),
    noteAnswer: () => void (answered = true),
    hasAnswered: () => answered,
  };
}
