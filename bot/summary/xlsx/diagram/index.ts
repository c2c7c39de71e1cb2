export { skrivDiagramark } from './diagramark.ts';
export { settInnGrafer } from './sett-inn.ts';
