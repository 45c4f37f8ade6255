import vm from 'node:vm';
import { scriptRig } from './scriptRig';

const evaluate = (code: string): unknown => vm.runInThisContext(code);

test('a page collects content, title and size', () => {
  const { HtmlService } = scriptRig();
  const page = HtmlService.createHtmlOutput('<title> Start </title>').append('<p>').appendUntrusted('<b>&').addMetaTag('viewport', 'w'); // prettier-ignore
  expect(page.getTitle()).toBe('Start');
  expect(page.getContent()).toBe('<title> Start </title><p>&lt;b&gt;&amp;');
  expect(page.getMetaTags().map((tag) => [tag.getName(), tag.getContent()])).toEqual([['viewport', 'w']]);
  expect(page.getBlob().getContentType()).toBe('text/html');
});

test('a file of the project, with and without its ending; another is refused', () => {
  const { HtmlService } = scriptRig({ files: new Map([['Sidebar', '<p>Hello</p>']]) });
  expect(HtmlService.createHtmlOutputFromFile('Sidebar').getContent()).toBe('<p>Hello</p>');
  expect(HtmlService.createHtmlOutputFromFile('Sidebar.html').getContent()).toBe('<p>Hello</p>');
  expect(() => HtmlService.createHtmlOutputFromFile('Other')).toThrow('No HTML file named Other was found.');
});

test('scriptlets run with the variables of the template, and print escaped or as it is', () => {
  const { HtmlService } = scriptRig({ evaluate });
  const template = HtmlService.createTemplate(
    '<ul><? for (const name of names) { ?><li><?= name ?></li><? } ?></ul><?!= raw ?>',
  );
  template['names'] = ['Ann & Bob', '<i>'];
  template['raw'] = '<hr>';
  expect(template.evaluate().getContent()).toBe('<ul><li>Ann &amp; Bob</li><li>&lt;i&gt;</li></ul><hr>');
});

test('within a script of the page values are written as a script needs them', () => {
  const { HtmlService } = scriptRig({ evaluate });
  const template = HtmlService.createTemplate(
    `<script>var a = <?= text ?>, b = "<?= text ?>", c = <?= 5 ?>;</script><?= text ?>`,
  );
  template['text'] = `'</script>`;
  const escaped = '\\x27\\x3c\\x2fscript\\x3e';
  expect(template.evaluate().getContent()).toBe(
    `<script>var a = '${escaped}', b = "${escaped}", c = 5;</script>&#39;&lt;/script&gt;`,
  );
});

test('a template may append to its output, and an output become a template', () => {
  const { HtmlService } = scriptRig({ evaluate });
  const template = HtmlService.createHtmlOutput('<? output.append("<b>") ?>x').asTemplate();
  expect(template.evaluate().getContent()).toBe('<b>x');
  expect(template.getRawContent()).toBe('<? output.append("<b>") ?>x');
});

test('text output keeps content and type', () => {
  const { ContentService } = scriptRig();
  const output = ContentService.createTextOutput('{}').setMimeType(ContentService.MimeType.JSON).append(' ');
  expect([output.getContent(), String(output.getMimeType())]).toEqual(['{} ', 'JSON']);
});
