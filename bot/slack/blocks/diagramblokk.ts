import type { Block } from '@slack/types';

/** A point of a series; the label is one of the axis' categories. */
export interface Diagrampunkt {
  label: string;
  value: number;
}

export interface Diagramserie {
  name: string;
  data: Diagrampunkt[];
}

/** Charts over categories; every series covers every category. */
export interface Seriediagram {
  type: 'line' | 'bar' | 'area';
  series: Diagramserie[];
  axis_config: { categories: string[]; x_label?: string; y_label?: string };
}

/**
 * Slack's native chart. Declared here because @slack/types 3.2 lacks it:
 * docs.slack.dev/reference/block-kit/blocks/data-visualization-block. Pies are left out: we draw none.
 */
export interface DataVisualizationBlock extends Block {
  type: 'data_visualization';
  title: string;
  chart: Seriediagram;
}
