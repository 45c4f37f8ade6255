/** Document properties: name in Office.js (Excel.DocumentProperties), part, element. */
export const CORE_PROPERTIES: readonly (readonly [string, string])[] = [
  ['title', 'dc:title'],
  ['subject', 'dc:subject'],
  ['author', 'dc:creator'],
  ['keywords', 'cp:keywords'],
  ['comments', 'dc:description'],
  ['lastAuthor', 'cp:lastModifiedBy'],
  ['revisionNumber', 'cp:revision'],
  ['creationDate', 'dcterms:created'],
  ['category', 'cp:category'],
];

export const APP_PROPERTIES: readonly (readonly [string, string])[] = [
  ['manager', 'Manager'],
  ['company', 'Company'],
];
