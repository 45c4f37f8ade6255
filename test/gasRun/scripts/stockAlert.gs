function checkStock() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const low = sheet.getDataRange().getValues().slice(1).filter(([, stock, limit]) => stock < limit);
  if (low.length === 0) return 'nothing';
  const body = low.map(([item, stock]) => `${item}: ${stock}`).join('\n');
  console.info(body);
  MailApp.sendEmail({ to: 'buyer@example.com', subject: `${low.length} items are low`, body });
}
