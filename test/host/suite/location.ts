// Mocha's browser build, which runs in every extension host, asks the address of its page for options.
if (!Reflect.has(globalThis, 'location')) Object.assign(globalThis, { location: { search: '' } });
