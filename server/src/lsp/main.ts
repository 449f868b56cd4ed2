// The server as one bundle for a process and for a web worker; what the other place needs is never run.
void ('WorkerGlobalScope' in globalThis ? import('./worker.js') : import('./node.js'));
