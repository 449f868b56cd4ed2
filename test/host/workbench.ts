/** What the address of a workbench says. */
export interface Workbench {
  readonly port: number;
  /** Absolute path of the folder to open. */
  readonly folder: string;
  /** Absolute path of an extension that runs from its folder. */
  readonly extension?: string;
  /** Absolute path of the module that runs tests inside the extension host. */
  readonly tests?: string;
  /** Run the extension in a web worker. */
  readonly web?: boolean;
}

/** The address that opens a workbench. */
export function workbenchUrl({ port, folder, extension, tests, web }: Workbench): string {
  const remote = (path: string): string => `vscode-remote://localhost:${String(port)}${path}`;
  const payload = [
    ...(extension === undefined ? [] : [['extensionDevelopmentPath', remote(extension)]]),
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
    ...(web === true ? [['extensionDevelopmentKind', 'web']] : []),
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://localhost:${String(port)}/?${query.toString()}`;
}
