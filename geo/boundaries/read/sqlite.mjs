// Reads the tables of an SQLite file, and nothing more: no index, no query, no engine. The format is fixed and documented
// (https://www.sqlite.org/fileformat.html); a database engine would weigh a megabyte and want to write.
import { Refusal } from '../refusal.mjs';

const LEAF = 13;
const INNER = 5;

/** @typedef {null | number | string | Uint8Array} Value */

/** @param {Uint8Array} bytes @returns {{ tables: string[], rows: (table: string) => Generator<Record<string, Value>> }} @throws {Refusal} if the file is cut short */
export function openSqlite(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const pageSize = view.getUint16(16) === 1 ? 65_536 : view.getUint16(16);
  const usable = pageSize - bytes[20];
  if (pageSize < 512 || usable < 480) throw new Refusal('notGeography');
  const pages = Math.floor(bytes.length / pageSize);
  if (view.getUint32(28) > pages) throw new Refusal('truncated');
  const text = new TextDecoder(['utf-8', 'utf-8', 'utf-16le', 'utf-16be'][view.getUint32(56)] ?? 'utf-8');

  const startOf = (/** @type {number} */ page) => {
    if (page < 1 || page > pages) throw new Refusal('truncated');
    return (page - 1) * pageSize;
  };
  /** @param {number} at @returns {[number, number]} value and where it ends */
  const varint = (at) => {
    let value = 0;
    for (let i = 0; i < 8; i++) {
      const byte = bytes[at + i];
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return [value, at + i + 1];
    }
    return [value * 256 + bytes[at + 8], at + 9];
  };

  /** Payloads of all leaves below a page, with the row's number. @param {number} root @returns {Generator<{ row: number, payload: Uint8Array }>} */
  function* leaves(root) {
    const seen = new Set();
    const waiting = [root];
    let total = 0;
    for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
      if (seen.has(page)) throw new Refusal('truncated');
      seen.add(page);
      const start = startOf(page);
      const head = start + (page === 1 ? 100 : 0);
      const cells = view.getUint16(head + 3);
      if (bytes[head] === INNER) {
        const children = [];
        for (let i = 0; i < cells; i++) children.push(view.getUint32(start + view.getUint16(head + 12 + 2 * i)));
        children.push(view.getUint32(head + 8));
        waiting.push(...children.reverse());
      } else if (bytes[head] === LEAF) {
        for (let i = 0; i < cells; i++) {
          const [size, afterSize] = varint(start + view.getUint16(head + 8 + 2 * i));
          const [row, at] = varint(afterSize);
          // Cells that point at one another's bytes would make a small file large.
          total += size;
          if (total > bytes.length) throw new Refusal('truncated');
          yield { row, payload: payloadAt(at, size) };
        }
      } else throw new Refusal('truncated');
    }
  }

  /** @param {number} at @param {number} size */
  function payloadAt(at, size) {
    const most = usable - 35;
    const there = (/** @type {number} */ length) => {
      // Asked this way round, a size that is no number is refused too.
      if (!(at + length <= bytes.length)) throw new Refusal('truncated');
    };
    if (size <= most) {
      there(size);
      return bytes.subarray(at, at + size);
    }
    if (!(size <= bytes.length)) throw new Refusal('truncated');
    const least = Math.floor(((usable - 12) * 32) / 255) - 23;
    const fitting = least + ((size - least) % (usable - 4));
    let local = fitting <= most ? fitting : least;
    there(local);
    const payload = new Uint8Array(size);
    payload.set(bytes.subarray(at, at + local));
    for (let page = view.getUint32(at + local); local < size; ) {
      const start = startOf(page);
      const part = bytes.subarray(start + 4, start + 4 + Math.min(usable - 4, size - local));
      payload.set(part, local);
      local += part.length;
      page = view.getUint32(start);
    }
    return payload;
  }

  /** @param {Uint8Array} payload @returns {Value[]} */
  function record(payload) {
    const own = new DataView(payload.buffer, payload.byteOffset, payload.byteLength);
    const number = (/** @type {number} */ at) => {
      let value = 0;
      for (let i = 0; i < 9; i++) {
        const byte = payload[at + i];
        value = value * 128 + (byte & 0x7f);
        if (byte < 0x80) return [value, at + i + 1];
      }
      return [value, at + 9];
    };
    const [head, first] = number(0);
    if (head > payload.length) throw new Refusal('truncated');
    /** @type {Value[]} */
    const values = [];
    let body = head;
    for (let at = first; at < head; ) {
      const [type, after] = number(at);
      at = after;
      const size = type >= 12 ? (type - 12) >> 1 : [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0][type];
      if (body + size > payload.length) throw new Refusal('truncated');
      if (type === 0) values.push(null);
      else if (type === 8 || type === 9) values.push(type - 8);
      else if (type === 7) values.push(own.getFloat64(body));
      else if (type < 7) {
        let whole = own.getInt8(body);
        for (let i = 1; i < size; i++) whole = whole * 256 + payload[body + i];
        values.push(whole);
      } else {
        const part = payload.subarray(body, body + size);
        values.push(type % 2 === 0 ? part : text.decode(part));
      }
      body += size;
    }
    return values;
  }

  /** @type {Map<string, { root: number, columns: { name: string, isRow: boolean }[] }>} */
  const tables = new Map();
  for (const { payload } of leaves(1)) {
    const [type, name, , root, sql] = record(payload);
    if (type === 'table' && typeof root === 'number' && typeof sql === 'string')
      tables.set(String(name).toLowerCase(), { root, columns: columnsOf(sql) });
  }
  return {
    tables: [...tables.keys()],
    *rows(table) {
      const found = tables.get(table.toLowerCase());
      if (!found) return;
      for (const { row, payload } of leaves(found.root)) {
        const values = record(payload);
        yield Object.fromEntries(
          found.columns.map(({ name, isRow }, i) => [name, isRow && values[i] === null ? row : (values[i] ?? null)]),
        );
      }
    },
  };
}

/** Names of a table's columns, from the sentence that made it. @param {string} sql */
function columnsOf(sql) {
  const body = sql.slice(sql.indexOf('(') + 1, sql.lastIndexOf(')'));
  const parts = [''];
  let depth = 0;
  let quote = '';
  for (const c of body.replace(/--[^\n]*/g, ' ').replace(/\/\*[\s\S]*?\*\//g, ' ')) {
    if (quote) quote = c === quote ? '' : quote;
    else if (c === '"' || c === "'" || c === '`') quote = c;
    else if (c === '[') quote = ']';
    else if (c === '(') depth++;
    else if (c === ')') depth--;
    if (c === ',' && depth === 0 && !quote) parts.push('');
    else parts[parts.length - 1] += c;
  }
  return parts
    .map((part) => part.trim())
    .filter((part) => part && !/^(constraint|primary\s+key|unique|check|foreign\s+key)\b/i.test(part))
    .map((part) => {
      const name = /^(?:"((?:[^"]|"")*)"|`([^`]*)`|\[([^\]]*)\]|'([^']*)'|(\S+))/.exec(part);
      return {
        name: (name?.slice(1).find((n) => n !== undefined) ?? '').replaceAll('""', '"'),
        isRow: /\bINTEGER\b[\s\S]*\bPRIMARY\s+KEY\b/i.test(part),
      };
    });
}
