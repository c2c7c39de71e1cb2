export { IKONFILER, type Ikonfil } from './png.ts';
export { IKONNAVN, type Ikonnavn } from './tegning.ts';
