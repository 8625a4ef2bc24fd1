/** `npm run kit`; see kit/main.ts. */
import { runKit } from './kit/main.ts';

process.exitCode = runKit(process.argv.slice(2), (text) => console.log(text));
