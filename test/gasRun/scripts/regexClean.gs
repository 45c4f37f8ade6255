function cleanPhones() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const range = sheet.getRange(2, 1, sheet.getLastRow() - 1, 2);
  const cleaned = range.getValues().map(([phone, name]) => {
    const digits = String(phone).normalize('NFKC').replace(/[^\d+]/g, '').replace(/^\+?86(?=1\d{10}$)/, '');
    const tidy = String(name).replace(/[\u00a0\u3000\s]+/g, ' ').trim().replace(/\b\p{L}/gu, (c) => c.toUpperCase());
    return [/^1[3-9]\d{9}$/.test(digits) ? `'${digits.replace(/(\d{3})(\d{4})(\d{4})/, '$1-$2-$3')}` : '', tidy];
  });
  range.setValues(cleaned);
}
