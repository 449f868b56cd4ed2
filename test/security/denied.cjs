// Loaded before a program: whatever reaches for the network, another program or new code fails, and says so.
const { writeSync } = require('node:fs');

for (const [name, methods] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveTxt'],
  child_process: ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'],
  vm: ['runInThisContext', 'runInNewContext', 'runInContext', 'compileFunction'],
})) {
  const module = require(`node:${name}`);
  for (const method of methods) module[method] = denied(`${name}.${method}`);
}
require('node:net').Socket.prototype.connect = denied('net.Socket.connect');
globalThis.fetch = denied('fetch');
globalThis.WebSocket = denied('WebSocket');

function denied(what) {
  return () => {
    writeSync(2, `DENIED ${what}\n`);
    throw new Error(`DENIED ${what}`);
  };
}
