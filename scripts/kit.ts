/** `npm run kit`; see kit/main.ts. */
import { runKit } from './kit/main.ts';

// npm runs scripts in the project's folder; paths are meant from where the command was given.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
process.exitCode = runKit(process.argv.slice(2), (text) => console.log(text));
