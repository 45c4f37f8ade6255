class Customer {
  static of([id, , date, amount]) {
    return new Customer(id, date, amount);
  }
  constructor(id, date, amount) {
    Object.assign(this, { id, last: date, frequency: 1, monetary: amount });
  }
  add([, , date, amount]) {
    if (date > this.last) this.last = date;
    this.frequency++;
    this.monetary += amount;
  }
}

function segmentCustomers() {
  const ss = SpreadsheetApp.getActive();
  const rows = ss.getSheetByName('Orders').getDataRange().getValues().slice(1);
  const customers = new Map();
  for (const row of rows) {
    if (customers.has(row[0])) customers.get(row[0]).add(row);
    else customers.set(row[0], Customer.of(row));
  }
  const sheet = ss.insertSheet('Segments');
  const out = [...customers.values()].map(({ id, last, frequency, monetary }) => [
    id,
    last,
    frequency,
    monetary,
    frequency > 1 && monetary >= 100 ? 'VIP' : 'Normal',
  ]);
  sheet.getRange(1, 1, 1, 5).setValues([['Id', 'Last', 'F', 'M', 'Segment']]);
  sheet.getRange(2, 1, out.length, 5).setValues(out);
  sheet.getRange(2, 2, out.length).setNumberFormat('dd/mm/yyyy');
  Logger.log(sheet.getRange('B2').getDisplayValue());
}
