import { SELF, serviceType, type ServiceObject, type ServiceState } from '../../frame/serviceType';
import { modelColor, sheetsColor } from '../../looks/cssColor';
import { documented } from '../../looks/documented';

/** How the text of a part of a chart looks; null for what is left to the chart. */
interface TextStyleState extends ServiceState {
  color: string | null;
  fontName: string | null;
  fontSize: number | null;
}

/** `Charts.TextStyle`; registered apart from the TextStyle of SpreadsheetApp, which signatures name so. */
export const chartTextStyleType = serviceType<TextStyleState>('ChartTextStyle', 'Charts.TextStyle');
export const chartTextStyleBuilderType = serviceType<TextStyleState>('ChartTextStyleBuilder', 'Charts.TextStyleBuilder'); // prettier-ignore

export function newTextStyle({ end }: ServiceState): ServiceObject {
  return chartTextStyleBuilderType.make({ end, color: null, fontName: null, fontSize: null });
}

/** The option that a text style stands for. */
export function styleOption(style: unknown): Readonly<Record<string, unknown>> {
  const { color, fontName, fontSize } = chartTextStyleType.stateOf(style);
  return {
    ...(color === null ? {} : { color }),
    ...(fontName === null ? {} : { fontName }),
    ...(fontSize === null ? {} : { fontSize }),
  };
}

chartTextStyleType.define(
  documented<TextStyleState, GoogleAppsScript.Charts.TextStyle>()({
    'getColor()': ({ color }) => color,
    'getFontName()': ({ fontName }) => fontName,
    'getFontSize()': ({ fontSize }) => fontSize,
  }),
);
chartTextStyleBuilderType.define(
  documented<TextStyleState, GoogleAppsScript.Charts.TextStyleBuilder>()({
    'build()': ({ ...state }) => chartTextStyleType.make(state),
    'setColor(String)': (state, color: string) => {
      state.color = sheetsColor(modelColor(color));
      return SELF;
    },
    'setFontName(String)': (state, name: string) => {
      state.fontName = String(name);
      return SELF;
    },
    'setFontSize(Number)': (state, size: number) => {
      state.fontSize = Number(size);
      return SELF;
    },
  }),
);
