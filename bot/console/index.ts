export { konsollruter } from './ruter.ts';
export { faarKonsoll } from './sted.ts';
