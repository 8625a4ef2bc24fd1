/** `npm start`: installs what is missing, builds, and opens the demo. See demo.ts for what it shows. */
import { runWithDependencies } from './setup/run.mjs';

runWithDependencies('demo.ts');
