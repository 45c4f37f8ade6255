function joinSheets() {
  const ss = SpreadsheetApp.getActive();
  const people = new Map(
    ss
      .getSheetByName('People')
      .getRange('A2:B')
      .getValues()
      .filter(String)
      .filter((r) => r[0] !== ''),
  );
  const orders = ss.getSheetByName('Orders');
  const ids = orders.getRange(2, 1, orders.getLastRow() - 1, 1).getValues();
  orders.getRange(2, 3, ids.length, 1).setValues(ids.map(([id]) => [people.get(id) ?? 'unknown']));
}
