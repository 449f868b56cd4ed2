/** Letters of languages that are not read here: Cyrillic, Hebrew, Arabic, Japanese, Chinese and Korean. */
const letters = /[\u0400-\u04ff\u0590-\u06ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;

/** Whether a text is in a language whose words say nothing to the rules. */
export function isForeign(text: string): boolean {
  return letters.test(text);
}
