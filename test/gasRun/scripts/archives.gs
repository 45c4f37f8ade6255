function archives() {
  const blobs = [Utilities.newBlob('id,name', 'text/csv', 'a.csv'), Utilities.newBlob('Grüße', 'text/plain', 'b.txt')];
  const zip = Utilities.zip(blobs);
  Logger.log([zip.getName(), zip.getContentType(), Utilities.zip(blobs, 'mine.zip').getName()].join());
  Utilities.unzip(zip).forEach((blob) => Logger.log([blob.getName(), blob.getContentType(), blob.getDataAsString()].join(';')));
  const packed = Utilities.gzip(Utilities.newBlob('hello hello hello hello hello'));
  Logger.log([packed.getName(), packed.getContentType(), packed.getBytes().length < 29].join());
  const back = Utilities.ungzip(packed);
  Logger.log([back.getName(), back.getContentType(), back.getDataAsString()].join());
  Utilities.unzip(Utilities.newBlob('no zip'));
}
