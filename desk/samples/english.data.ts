import type { Product } from './orderDraft';

/** First and last names that invented contacts are put together from. */
export const FIRST_MALE =
  'James Oliver Ethan Liam Noah Samuel Daniel Marcus Victor Hugo Felix Adrian Omar Rafael Kenji Pavel Tobias Leon'.split(
    ' ',
  );
export const FIRST_FEMALE =
  'Emma Olivia Ava Mia Grace Hannah Laura Nina Clara Ruth Ingrid Priya Aisha Carmen Yuki Elena Martha Zoe'.split(' ');
export const LAST_NAMES =
  "Abbott Baxter Carver Dalton Ellery Farrow Garland Hollis Ingram Jessop Kendall Langley Marlow Norwood Oakes Prescott Quill Radley Sutton Thorne Underhill Vance Whitlow Yardley O'Hara McNeil".split(
    ' ',
  );

/** Parts of made-up company names. */
export const COMPANY_FIRST =
  'Amber Birchwood Cobalt Driftwood Evergreen Falcon Granite Harbour Ironbridge Juniper Kestrel Lantern Meadow Northgate Orchard Pinecrest Quarry Redstone Silverlake Tidewater Umber Valley Willow Yellowfield'.split(
    ' ',
  );
export const COMPANY_SECOND =
  'Logistics Foods Systems Textiles Instruments Interiors Packaging Analytics Robotics Clinics Printing Supplies'.split(
    ' ',
  );

/** Legal forms with other spellings of the same form. */
export const LEGAL_FORMS: readonly (readonly [written: string, ...others: string[]])[] = [
  ['Ltd', 'Limited', 'LTD.'],
  ['Inc', 'Incorporated', 'Inc.'],
  ['LLC', 'L.L.C.', 'llc'],
  ['Corp', 'Corporation', 'CORP.'],
];

/** State, its short form, city and made-up districts. */
export const ENGLISH_PLACES: readonly (readonly [state: string, short: string, city: string])[] = [
  ['California', 'CA', 'Los Angeles'],
  ['California', 'CA', 'San Diego'],
  ['New York', 'NY', 'New York'],
  ['New York', 'NY', 'Buffalo'],
  ['Texas', 'TX', 'Austin'],
  ['Texas', 'TX', 'Houston'],
  ['Illinois', 'IL', 'Chicago'],
  ['Washington', 'WA', 'Seattle'],
  ['Massachusetts', 'MA', 'Boston'],
  ['Colorado', 'CO', 'Denver'],
  ['Georgia', 'GA', 'Atlanta'],
  ['Ohio', 'OH', 'Columbus'],
];
export const ENGLISH_DISTRICTS = ['Northside', 'Old Town', 'Riverside'];

/** Industries with everyday names. */
export const ENGLISH_INDUSTRIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Software and IT services', ['IT', 'Tech', 'Software']],
  ['Retail trade', ['Retail', 'Shops']],
  ['Manufacturing', ['Mfg', 'Factory']],
  ['Education', ['School', 'Training']],
  ['Health care', ['Clinic', 'Healthcare']],
  ['Transport and storage', ['Logistics', 'Haulage']],
  ['Food services', ['Restaurant', 'Catering']],
]);

/** Contact roles with freer spellings. */
export const ENGLISH_ROLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Decision maker', ['CEO', 'Owner', 'Managing director', 'purchasing decision-maker']],
  ['Purchasing', ['Buyer', 'Procurement manager', 'Purchasing dept.']],
  ['Technical', ['CTO', 'Engineer', 'IT dept']],
  ['Finance', ['Accounts payable', 'Controller']],
]);

/** Made-up goods of an office supplier; prices in cents. */
export const ENGLISH_PRODUCTS: readonly Product[] = [
  ['CH-100', 'Task chair Alder', 'Furniture', 11950],
  ['CH-120', 'Visitor chair Birch', 'Furniture', 8450],
  ['DK-200', 'Desk lamp Cedar', 'Furniture', 4295],
  ['DK-210', 'Monitor arm', 'Furniture', 7995],
  ['PP-010', 'Copy paper, 5 reams', 'Paper', 2449],
  ['PP-020', 'Card stock, 500 sheets', 'Paper', 3175],
  ['PP-030', 'Envelopes, 1000', 'Paper', 3860],
  ['EL-300', 'Wireless keyboard', 'Electronics', 5490],
  ['EL-310', 'Docking station', 'Electronics', 11890],
  ['EL-320', 'Headset', 'Electronics', 6725],
  ['IN-400', 'Toner, black', 'Ink', 7215],
  ['IN-410', 'Toner, colour', 'Ink', 9985],
  ['CL-500', 'Cleaning set', 'Facilities', 2935],
  ['CL-510', 'Hand soap, 12', 'Facilities', 2665],
  ['SV-600', 'Device maintenance, month', 'Services', 10990],
  ['SV-610', 'On-site installation', 'Services', 9475],
].map(([sku, name, category, cents]) => ({
  sku: String(sku),
  name: String(name),
  category: String(category),
  cents: Number(cents),
}));

/** What accounts tell the support desk: topic and words. */
export const ENGLISH_TALKS: readonly (readonly [topic: string, text: string])[] = [
  ['Question', 'Asked for a quote on 40 task chairs, wants a volume price'],
  ['Question', 'Needs device maintenance for the new office, who can come?'],
  ['Question', 'Asked about payment terms of 60 days'],
  ['Complaint', 'Delivery was four days late and two boxes were damaged'],
  ['Complaint', 'Invoice shows the wrong quantity for the second time'],
  ['Complaint', 'Nobody answered the support line this morning'],
  ['Return', 'Docking station does not charge, replacement sent'],
  ['Return', 'Toner did not fit the printer, credit requested'],
  ['Praise', 'Very happy with the headsets, will recommend us to the head office'],
  ['Follow-up', 'Budget frozen until next quarter, call again'],
  ['Follow-up', 'Wants to cut costs on paper, compare suppliers'],
];
