/** Who the page is and what it may know, told at its start. */
export interface OfficeSetting {
  /** New for every load of the page: the library keeps settings under it. */
  readonly conversationId: string;
  /** `https://localhost:3000`. */
  readonly hostOrigin: string;
  /** `en-US`, `zh-CN`: of the screen and of the data. */
  readonly displayLanguage?: string;
  readonly contentLanguage?: string;
  readonly theme?: OfficeTheme;
}

/** Colours of the host as `Office.context.officeTheme` gives them, `#RRGGBB`. */
export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}
