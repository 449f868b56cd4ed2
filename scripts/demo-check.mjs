// Checks the sample reviews and prints what is found.
import { prepare, runOrExit } from './prepare.mjs';

prepare();
runOrExit(process.execPath, ['dist/cli.cjs', 'check', '--all-files', 'client/samples']);
