#!/usr/bin/env node
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compiled } from './compiled.ts';

// The command line is one file, and to compile it costs more than to annotate an article. What V8 made of it when the
// package was built is taken instead; another V8 compiles by itself.
const path = join(__dirname, 'newsmark.js');
compiled(path, join(__dirname, 'newsmark.cache')).run(createRequire(path));
