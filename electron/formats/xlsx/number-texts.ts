import type { TextPool } from '../text-pool';
import { dateLook, dayOfSerial, formatKind, numberText, type DateLook } from '../cell-text';
import { NotUnderstood } from './not-understood';
import type { RecurringTexts } from './recurring-texts';

const [minus, point, zero, nine] = [45, 46, 48, 57];
const secondsOfDay = 86_400;
/** Serials below this are the days up to 2079. */
const usualDays = 65_536;
/** So many digits a double holds for certain. */
const certainDigits = 15;
const general = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const noDay = 0xffffffff;

/**
 * Says what the numbers of one format say, straight from the bytes of their XML: the same texts as numberText gives,
 * which has the last word on everything that is not plain.
 */
export class NumberTexts {
  /** Whether the number last read had lost digits when it was saved. */
  digitsLost = false;
  readonly #pool: TextPool;
  readonly #texts: RecurringTexts;
  readonly #format: string;
  readonly #date1904: boolean;
  readonly #kind: 'date' | 'plain' | 'zeros' | 'other';
  readonly #look: DateLook | undefined;
  readonly #width: number;
  /** Numbers of texts by day. */
  #days: Uint32Array | undefined;
  readonly #scratch = Buffer.alloc(64);

  constructor(texts: RecurringTexts, format: string, date1904: boolean) {
    this.#texts = texts;
    this.#pool = texts.pool;
    this.#format = format;
    this.#date1904 = date1904;
    const kind = formatKind(format);
    const look = kind === 'date' ? dateLook(format) : undefined;
    this.#look = look?.day === true && !look.elapsed ? look : undefined;
    this.#width = /^0{2,40}$/.test(format) ? format.length : 0;
    this.#kind = kind !== 'digits' ? kind : this.#width > 0 ? 'zeros' : 'other';
  }

  /** The number of the text that a number in the file stands for. Throws NotUnderstood for anything but a number. */
  id(bytes: Buffer, from: number, to: number): number {
    this.digitsLost = false;
    const found =
      this.#kind === 'plain'
        ? this.#plain(bytes, from, to)
        : this.#kind === 'date' && this.#look
          ? this.#date(bytes, from, to, this.#look)
          : this.#kind === 'zeros'
            ? this.#padded(bytes, from, to)
            : -1;
    return found >= 0 ? found : this.#any(bytes, from, to);
  }

  /** Digits as they stand in the file, when they are what plainNumber would make of them. */
  #plain(bytes: Buffer, from: number, to: number): number {
    let at = bytes[from] === minus ? from + 1 : from;
    const first = at;
    let c = bytes[at] as number;
    while (c >= zero && c <= nine) c = bytes[++at] as number;
    const whole = at - first;
    if (whole === 0 || (whole > 1 && bytes[first] === zero)) return -1;
    if (at === to) {
      if (whole > certainDigits || (bytes[first] === zero && first !== from)) return -1;
      return this.#texts.id(bytes, from, to);
    }
    if (c !== point) return -1;
    c = bytes[++at] as number;
    while (c >= zero && c <= nine) c = bytes[++at] as number;
    if (at !== to || at - first - 1 > certainDigits || bytes[at - 1] === zero || bytes[at - 1] === point) return -1;
    return this.#texts.id(bytes, from, to);
  }

  #padded(bytes: Buffer, from: number, to: number): number {
    const length = to - from;
    if (length > certainDigits || length === 0 || (bytes[from] === zero && length > 1)) return -1;
    for (let at = from; at < to; at++) if ((bytes[at] as number) < zero || (bytes[at] as number) > nine) return -1;
    const missing = this.#width - length;
    if (missing <= 0) return this.#texts.id(bytes, from, to);
    const scratch = this.#scratch;
    scratch.fill(zero, 0, missing);
    for (let i = 0; i < length; i++) scratch[missing + i] = bytes[from + i] as number;
    return this.#texts.id(scratch, 0, this.#width);
  }

  #date(bytes: Buffer, from: number, to: number, look: DateLook): number {
    let at = from;
    let days = 0;
    let c = bytes[at] as number;
    while (c >= zero && c <= nine && days < usualDays) {
      days = 10 * days + c - zero;
      c = bytes[++at] as number;
    }
    if (at === from || days >= usualDays) return -1;
    if (at === to) return this.#day(days);
    if (c !== point) return -1;
    let fraction = 0;
    let scale = 1;
    c = bytes[++at] as number;
    while (c >= zero && c <= nine) {
      if (scale < 1e15) {
        fraction = 10 * fraction + c - zero;
        scale *= 10;
      }
      c = bytes[++at] as number;
    }
    if (at !== to) return -1;
    const exact = (fraction / scale) * secondsOfDay + 0.5;
    let seconds = Math.floor(exact);
    // So near to half a second the last bit of the number decides.
    if (exact - seconds < 1e-3 || exact - seconds > 0.999) return -1;
    if (seconds === secondsOfDay) [days, seconds] = [days + 1, 0];
    const day = days < usualDays ? this.#day(days) : -1;
    if (day < 0 || seconds === 0 || !look.time) return day;
    return this.#moment(day, seconds);
  }

  #day(days: number): number {
    const known = (this.#days ??= new Uint32Array(usualDays));
    let id = known[days] as number;
    if (id === 0) {
      const text = dayOfSerial(days, this.#date1904);
      id = text === undefined ? noDay : this.#pool.internText(text);
      known[days] = id;
    }
    return id === noDay ? -1 : id;
  }

  #moment(day: number, seconds: number): number {
    const scratch = this.#scratch;
    let at = this.#pool.copy(day, scratch);
    const clock = (separator: number, value: number) => {
      scratch[at++] = separator;
      scratch[at++] = zero + Math.floor(value / 10);
      scratch[at++] = zero + (value % 10);
    };
    clock(32, Math.floor(seconds / 3600));
    clock(58, Math.floor(seconds / 60) % 60);
    if (seconds % 60 !== 0) clock(58, seconds % 60);
    return this.#texts.id(scratch, 0, at);
  }

  #any(bytes: Buffer, from: number, to: number): number {
    const written = bytes.toString('latin1', from, to).trim();
    if (!general.test(written)) throw new NotUnderstood('cell value');
    const { text, note } = numberText(Number(written), this.#format, this.#date1904);
    this.digitsLost = note === 'digits lost';
    return this.#pool.internText(text);
  }
}
