/** Colours of `SpreadsheetApp.BandingTheme`: header, first and second band, footer. Source: the alternating colours that Google Sheets offers. */
export const BANDING_THEMES: Readonly<Record<string, readonly [header: string, first: string, second: string, footer: string]>> = {
  LIGHT_GREY: ['#BDBDBD', '#FFFFFF', '#F3F3F3', '#DEDEDE'],
  CYAN: ['#4DD0E1', '#FFFFFF', '#E0F7FA', '#A2E8F1'],
  GREEN: ['#63D297', '#FFFFFF', '#E7F9EF', '#AFE9CA'],
  YELLOW: ['#F7CB4D', '#FFFFFF', '#FEF8E3', '#FCE8B2'],
  ORANGE: ['#F46524', '#FFFFFF', '#FFE6DD', '#FFCCBC'],
  BLUE: ['#5B95F9', '#FFFFFF', '#E8F0FE', '#ACC9FE'],
  TEAL: ['#26A69A', '#FFFFFF', '#DDF2F0', '#8CD3CD'],
  GREY: ['#78909C', '#FFFFFF', '#EBEFF1', '#BBC8CE'],
  BROWN: ['#CCA677', '#FFFFFF', '#F8F2EB', '#E6D3BA'],
  LIGHT_GREEN: ['#8BC34A', '#FFFFFF', '#EEF7E3', '#C4E2A0'],
  INDIGO: ['#8989EB', '#FFFFFF', '#E8E7FC', '#C4C3F7'],
  PINK: ['#E91D63', '#FFFFFF', '#FDDCE8', '#F68AB0'],
}; // prettier-ignore
