// What pdfkit 0.20 takes and @types/pdfkit 0.17 doesn't know: the header cells of a table and the box of a figure.
declare global {
  namespace PDFKit.Mixins {
    interface StructureElementOptions {
      scope?: 'Column' | 'Row';
      bbox?: [number, number, number, number];
    }
  }
}

export {};
