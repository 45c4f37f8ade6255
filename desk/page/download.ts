const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const KEPT_MILLISECONDS = 60_000;

/** Hand a workbook file to the person through the browser's own download; it goes to their disk and nowhere else. */
export function download(bytes: Uint8Array<ArrayBuffer>, fileName: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = savedName(fileName);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}

/** The name that a saved workbook gets: whatever it was opened from, it is an .xlsx now.
 *  @example savedName('orders.csv') -> "orders.xlsx" */
export function savedName(fileName: string): string {
  return `${fileName.replace(/\.(xlsx|xlsm|csv|tsv|txt|tab)$/i, '')}.xlsx`;
}
