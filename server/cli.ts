#!/usr/bin/env node
import { Command, CommanderError, Option } from 'commander';
import { version } from '../package.json';
import { type AnnotateOptions, annotate, formats } from './cli/annotate.ts';
import { type CheckOptions, check, reportFormats, severities } from './cli/check.ts';
import { languageServer } from './cli/languageServer.ts';
import { complain, endWithReader, exitStatus, printError } from './cli/output.ts';

const program = new Command('newsmark')
  .configureOutput({ writeErr: printError })
  .description('Marks quotations, who said them, and names in plain-text news articles. Works offline, sends nothing.')
  .version(version, '-V, --version', 'print the version')
  .helpOption('-h, --help', 'print what a command takes')
  .helpCommand(false)
  .exitOverride()
  .showHelpAfterError('Run newsmark --help for all commands.')
  .configureHelp({ showGlobalOptions: false });

const withExamination = (command: Command): Command =>
  command
    .addOption(new Option('--marks <style>', 'take these as the outer quotation marks').choices(['double', 'single']))
    .addOption(new Option('--punctuation <style>', 'take this as the house style').choices(['us', 'british']))
    .addOption(
      new Option('--profile <name>', 'which rules to apply')
        .choices(['copydesk', 'factcheck', 'corpus'])
        .default('copydesk'),
    )
    .option('--force', 'read every text as an article, whatever it looks like');

withExamination(program.command('annotate'))
  .description('Print quotations, speakers, names and findings of each article.')
  .argument('[path...]', 'files, or directories with *.txt, *.article and *.news; "-" or nothing: standard input')
  .addOption(new Option('--format <format>', 'how to print it').choices(formats).default('ndjson'))
  .addOption(
    new Option('--input <format>', 'read one {"id": "…", "text": "…"} a line from standard input').choices(['ndjson']),
  )
  .addHelpText(
    'after',
    `
Examples:
  newsmark annotate --format text story.txt
  newsmark annotate articles/ > records.ndjson
  newsmark annotate --input ndjson < articles.ndjson > records.ndjson`,
  )
  .action(async (paths: string[], options: AnnotateOptions) => {
    process.exitCode = await annotate(paths, options);
  });

withExamination(program.command('check'))
  .description('Print what the rules find. Exit status: 0 clean, 1 findings, 2 wrong use or unreadable files.')
  .argument('<path...>', 'files, or directories with *.txt, *.article and *.news; "-" for standard input')
  .addOption(new Option('--format <format>', 'how to print it').choices(reportFormats).default('text'))
  .addOption(
    new Option('--fail-on <level>', 'the quietest finding that gives exit status 1')
      .choices(severities)
      .default('warning'),
  )
  .addHelpText(
    'after',
    `
Examples:
  newsmark check story.txt
  newsmark check --format github --fail-on error articles/`,
  )
  .action(async (paths: string[], options: CheckOptions) => {
    process.exitCode = await check(paths, options, version);
  });

program
  .command('export')
  .description('Print articles in the format of another tool. No format is available yet.')
  .requiredOption('--to <format>', 'the format')
  .argument('<path...>', 'files or directories')
  .action((_paths: string[], { to }: { readonly to: string }) => {
    complain(`export to ${to} is not available yet. The record has the same facts: newsmark annotate --format json`);
    process.exitCode = exitStatus.failed;
  });

program
  .command('lsp')
  .description('Run the language server, for any editor.')
  .requiredOption('--stdio', 'talk over standard input and output')
  .allowUnknownOption()
  .allowExcessArguments()
  .action(languageServer);

endWithReader();
program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? exitStatus.clean : exitStatus.failed;
  } else {
    complain(`${(error as Error).message}. Please report this fault of Newsmark.`);
    process.exitCode = exitStatus.failed;
  }
});
