export { somMarkdown } from './som-markdown.ts';
