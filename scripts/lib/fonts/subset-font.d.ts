/** What the project uses of two packages that come without types. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'truetype' | 'woff2';
    noHinting?: boolean;
    keepFeatures?: readonly string[];
    preserveNameIds?: readonly number[];
    dropTables?: readonly string[];
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

declare module 'fontverter' {
  const fontverter: { convert(font: Buffer, to: 'truetype' | 'woff2'): Promise<Buffer> };
  export default fontverter;
}
