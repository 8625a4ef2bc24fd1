/** `npm test`: installs what is missing and runs every check. See verify.ts for which. */
import { runWithDependencies } from './setup/run.mjs';

runWithDependencies('verify.ts');
