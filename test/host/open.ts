import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { demonstrate } from './demonstration.js';

// What `npm start` runs: prints an address, opens the browser where there is one, and stays until it is interrupted.
const { address, stop } = await demonstrate();
process.stdout.write(`\nDebrief in VS Code: ${address}\n\nPress Ctrl+C to end it.\n`);
if (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']) {
  spawn('xdg-open', [address], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
await stop();
process.exit(0);
