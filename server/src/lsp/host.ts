/** Where the texts of closed documents come from. */
export interface FileSource {
  /** The text of a file, `null` where there is none or it cannot be read. */
  read(uri: string): Promise<string | null>;
  /** The addresses of the Markdown, YAML and config files below a folder, found little by little. */
  list(folder: string): AsyncIterable<string>;
  /** Whether a repository begins in the folder. */
  isRepository(folder: string): Promise<boolean>;
  /** The address without links, by which it is told what stands inside a folder. */
  realOf(uri: string): Promise<string>;
}

/** A folder of the server's own. */
export interface Storage {
  read(name: string): Promise<string | null>;
  /** Replaces a file as a whole; does nothing where it cannot be written. */
  write(name: string, text: string): Promise<void>;
}

/** All that the server takes from outside besides its connection. */
export interface Host {
  /** Tells one build of the server from another. */
  readonly version: string;
  /** `null` where there is no disk. */
  readonly disk: FileSource | null;
  /** The folder at an address, `null` where nothing can be kept. */
  storageAt(uri: string): Storage | null;
  /** ISO date. */
  today(): string;
  /** Milliseconds from any moment. */
  now(): number;
  /** Lets everything else that waits have its turn first. */
  breathe(): Promise<void>;
  /** Calls back later, unless the answer is called before. */
  after(milliseconds: number, call: () => void): () => void;
}
