export { xml } from './xml.ts';
