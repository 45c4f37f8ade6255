import { excelRun, libraryFolder } from './excelRun';

void excelRun(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  console,
  library: libraryFolder(process.argv[1] ?? '.'),
}).then((code) => {
  process.exitCode = code;
});
