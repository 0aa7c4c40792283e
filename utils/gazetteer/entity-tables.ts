import { hashId, type Tables } from './layout';
import type { StoredEntity } from './stored-entity';

/** The details of entities as packed text, and the table that finds one by its id. */
export function entityTables(
  entities: readonly { id: string; stored: StoredEntity }[],
): Pick<Tables, 'entityStart' | 'entityJson' | 'idSlots'> {
  const { start, bytes } = packStrings(entities.map(({ stored }) => JSON.stringify(stored)));
  let size = 16;
  while (size < entities.length * 2) size *= 2;
  const idSlots = new Int32Array(size);
  entities.forEach((entity, index) => {
    let slot = hashId(entity.id) & (size - 1);
    while (idSlots[slot] !== 0) slot = (slot + 1) & (size - 1);
    idSlots[slot] = index + 1;
  });
  return { entityStart: start, entityJson: bytes, idSlots };
}

function packStrings(strings: readonly string[]): { start: Uint32Array; bytes: Uint8Array } {
  const encoder = new TextEncoder();
  const start = new Uint32Array(strings.length + 1);
  // No character takes more than three bytes; encoding in place saves an array a string.
  const room = new Uint8Array(strings.reduce((sum, text) => sum + text.length * 3, 0));
  let at = 0;
  strings.forEach((text, index) => {
    at += encoder.encodeInto(text, room.subarray(at)).written;
    start[index + 1] = at;
  });
  return { start, bytes: room.slice(0, at) };
}
