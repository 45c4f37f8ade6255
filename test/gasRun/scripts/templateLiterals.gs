class Customer {
  constructor([id, name, ...amounts]) {
    this.id = id;
    this.name = name;
    this.amounts = amounts.filter((a) => typeof a === 'number');
  }
  get total() { return this.amounts.reduce((a, b) => a + b, 0); }
  static from(rows) { return rows.map((row) => new Customer(row)); }
  *[Symbol.iterator]() { yield* this.amounts; }
}
function main() {
  const customers = Customer.from(SpreadsheetApp.getActiveSheet().getDataRange().getValues());
  const best = customers.reduce((a, b) => (a.total > b.total ? a : b));
  const groups = Object.fromEntries(customers.map((c) => [c.id, [...c].length]));
  const label = best?.name ?? 'nobody';
  return [`${label}: ${best.total.toFixed(2)}`, groups, customers.map((c) => c.total).sort((a, b) => b - a), [1, [2, [3]]].flat(Infinity), 'a-b-c'.replaceAll?.('-', '+')];
}
