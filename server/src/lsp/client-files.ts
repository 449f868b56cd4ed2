import type { Connection } from 'vscode-languageserver';
import { filesRequest, readRequest } from '../protocol/messages.js';
import type { FileSource } from './host.js';
import { isListOf, isText } from './params.js';
import { canonical } from './uri.js';

/** Files that the editor reads for the server, where there is no disk that both see. */
export class ClientFiles implements FileSource {
  constructor(private readonly connection: Connection) {}

  async read(uri: string): Promise<string | null> {
    const text = await this.ask(readRequest.method, { uri });
    return isText(text) ? text : null;
  }

  async *list(folder: string): AsyncGenerator<string> {
    const found = await this.ask(filesRequest.method, { folder });
    for (const uri of isListOf(found, isText) ? found : []) yield canonical(uri);
  }

  isRepository(): Promise<boolean> {
    return Promise.resolve(false);
  }

  realOf(uri: string): Promise<string> {
    return Promise.resolve(uri);
  }

  private async ask(method: string, params: object): Promise<unknown> {
    try {
      return await this.connection.sendRequest<unknown>(method, params);
    } catch {
      return null;
    }
  }
}
