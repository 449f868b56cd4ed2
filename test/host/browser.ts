import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const folder = join(import.meta.dirname, 'node_modules', '.browser');

/** A headless Chromium: the machine's own, else the one that setup.mjs unpacked, with the libraries it brought along. */
export async function launchBrowser(): Promise<Browser> {
  const own = [process.env['CHROMIUM_PATH'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (own !== undefined) return chromium.launch({ executablePath: own, args: ['--no-sandbox'] });
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args: ['--no-sandbox', '--headless=shell'],
    env: { ...definedEnv(), LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), ...fonts() },
  });
}

/** A machine without fonts gets those of the package. */
function fonts(): Record<string, string> {
  return existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts') };
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}
