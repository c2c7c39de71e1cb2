export { type Pdfvalg, skrivPdf } from './skriv-pdf.ts';
