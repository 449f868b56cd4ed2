import type { ExtensionContext } from 'vscode';

/** Activates Debrief from one bundle for Node and for a web worker; what the other place needs is never run. */
export async function activate(context: ExtensionContext): Promise<void> {
  const { activate: run } = await ('WorkerGlobalScope' in globalThis ? import('./web.js') : import('./node.js'));
  await run(context);
}
