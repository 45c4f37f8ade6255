import { brokenLinks } from './docLinks';
import { anchorsOf } from './markdown';
import { projectFiles, projectPaths } from './projectFiles';

test('every relative link and anchor in the documents resolves', () => {
  expect(brokenLinks(projectFiles(), projectPaths())).toEqual([]);
});

const paths = ['README.md', 'docs/architecture.md', 'docs/picture.png', 'docs/客户.md'];

function broken(text: string, architecture = '# Way of a run\n## 规则 and rules\n'): readonly string[] {
  const files = [
    { path: 'README.md', text },
    { path: 'docs/architecture.md', text: architecture },
  ];
  return brokenLinks(files, paths);
}

test.each([
  '[a](docs/absent.md)',
  '![a](docs/absent.png)',
  '[a](docs/architecture.md#absent)',
  '[a](#absent)',
  '[a](../outside.md)',
  '[a]: docs/absent.md',
  '<img src="docs/absent.png">',
])('this link is found broken: %s', (link) => {
  expect(broken(`# Top\n${link}`)).toHaveLength(1);
});

test.each([
  '[a](docs/architecture.md)',
  '[a](docs/architecture.md#way-of-a-run)',
  '[a](docs/architecture.md#规则-and-rules)',
  '[a](#top)',
  '[a](docs/)',
  '[a](docs/%E5%AE%A2%E6%88%B7.md)',
  '![a](docs/picture.png "A picture")',
  '[a](https://example.com/absent)',
  '`[a](docs/absent.md)`',
  '```\n[a](docs/absent.md)\n```',
])('this link is left alone: %s', (link) => {
  expect(broken(`# Top\n${link}`)).toEqual([]);
});

test('a finding names the place, the link and what is wrong', () => {
  expect(broken('# Top\n\n[a](#absent)')).toEqual(['README.md:3 links to #absent: no such heading']);
});

test('headings become anchors as GitHub spells them', () => {
  expect(anchorsOf('# Run it!\n## Run it\n### `npm start` (快速开始)\n## A [link](x.md)\n<a id="here"></a>')).toEqual([
    'run-it',
    'run-it-1',
    'npm-start-快速开始',
    'a-link',
    'here',
  ]);
});
