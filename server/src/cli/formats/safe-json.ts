/** JSON that a terminal can be shown: what would steer it is spelled out, and means the same. */
export function toSafeJson(value: unknown): string {
  const text = JSON.stringify(value, null, 1);
  return `${text.replace(steering, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

const steering = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;
