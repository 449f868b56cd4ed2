// Loaded before a program: it is killed half-way through its first write.
const fs = require('node:fs');
const write = fs.writeFileSync;

fs.writeFileSync = (path, text) => {
  write(path, String(text).slice(0, String(text).length / 2));
  process.kill(process.pid, 'SIGKILL');
};
