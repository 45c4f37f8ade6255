/** A zip package (OPC) whose untouched entries are copied byte for byte, compressed data included. */
export interface ZipPackage {
  /** Entry names in archive order. */
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Inflate one entry; sizes are counted while inflating. @throws FileRefusal past the limits or on broken data. */
  read(name: string): Uint8Array;
}
