/** Remembers what was worked out last, up to so many characters of text twice over; older things are forgotten. */
export class Latest<K, V> {
  private old = new Map<K, V>();
  private young = new Map<K, V>();
  private room: number;

  constructor(private readonly characters: number) {
    this.room = characters;
  }

  get(key: K): V | undefined {
    return this.young.get(key) ?? this.old.get(key);
  }

  /** Keeps a value that stands for so many characters. */
  set(key: K, value: V, size: number): void {
    this.room -= size;
    if (this.room < 0) {
      [this.old, this.young] = [this.young, new Map<K, V>()];
      this.room = this.characters;
    }
    this.young.set(key, value);
  }
}
