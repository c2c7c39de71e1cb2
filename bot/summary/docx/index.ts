export { skrivDocx } from './skriv-docx.ts';
