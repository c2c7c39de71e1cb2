export { skrivXlsx, type Xlsxinnhold } from './skriv-xlsx.ts';
