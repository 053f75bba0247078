// The door to the charts that need recharts. Import it lazily: lazy(() => import("#ui/charts/index.ts")...).
// ChartFrame and Sparkline need none and are imported from their own files.

export { FlipChart } from "./FlipChart.tsx";
export type { FlipChartProps } from "./flipChart.ts";
