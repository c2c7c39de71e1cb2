import { currentPicture, QUESTION } from './picture.ts';
import { examples, run } from './readme.ts';
import { read } from './source.ts';

const readme = read('README.md');
const shown = examples(readme);

test('the tour has its examples', () => {
  expect(shown.length).toBeGreaterThanOrEqual(5);
});

test.each(shown)('README: $command prints what README says', ({ command, output }) => {
  expect(run(command)).toBe(output);
});

test('the picture shows what the program answers', () => {
  expect(readme).toContain('docs/pictures/answer.svg');
  expect(QUESTION.length).toBeGreaterThan(0);
  expect(read('docs/pictures/answer.svg')).toBe(currentPicture());
});

test('links to files of the project lead somewhere', () => {
  for (const file of ['README.md', 'CONTRIBUTING.md', 'GLOSSARY.md']) {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
    for (const link of links.filter((l) => l !== 'docs/adr')) expect(read(link).length).toBeGreaterThan(0);
  }
});
