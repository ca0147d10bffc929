import type { TextPool } from '../text-pool';
import { dateLook, dayOfSerial, formatKind, numberText } from '../cell-text';
import type { RecurringTexts } from './recurring-texts';

const [minus, point, zero, nine, less] = [45, 46, 48, 57, 60];
const [plain, date, zeros, other] = [0, 1, 2, 3];
const tenths = [1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7];
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
  /** Where it ends. */
  end = 0;
  readonly #pool: TextPool;
  readonly #texts: RecurringTexts;
  readonly #format: string;
  readonly #date1904: boolean;
  readonly #kind: number;
  readonly #showsTime: boolean;
  readonly #width: number;
  /** Numbers of texts by day. */
  #days: Uint32Array | undefined;

  constructor(texts: RecurringTexts, format: string, date1904: boolean) {
    this.#texts = texts;
    this.#pool = texts.pool;
    this.#format = format;
    this.#date1904 = date1904;
    const kind = formatKind(format);
    const look = kind === 'date' ? dateLook(format) : undefined;
    this.#showsTime = look?.time === true;
    this.#width = /^0{2,40}$/.test(format) ? format.length : 0;
    if (kind === 'plain') this.#kind = plain;
    else if (look?.day === true && !look.elapsed) this.#kind = date;
    else this.#kind = kind === 'digits' && this.#width > 0 ? zeros : other;
  }

  /**
   * The number of the text that a number stands for, which starts at a position and goes up to a "<"; -1 for anything
   * but a number.
   */
  id(bytes: Buffer, from: number): number {
    this.digitsLost = false;
    switch (this.#kind) {
      case plain:
        return this.#plain(bytes, from);
      case date:
        return this.#date(bytes, from);
      case zeros:
        return this.#padded(bytes, from);
      default:
        return this.#any(bytes, from);
    }
  }

  /** Digits as they stand in the file, when they are what plainNumber would make of them. */
  #plain(bytes: Buffer, from: number): number {
    let at = bytes[from] === minus ? from + 1 : from;
    const first = at;
    let c = bytes[at] as number;
    while (c >= zero && c <= nine) c = bytes[++at] as number;
    const whole = at - first;
    const startsWithZero = bytes[first] === zero;
    if (whole === 0 || (whole > 1 && startsWithZero)) return this.#any(bytes, from);
    if (c === less) {
      if (whole > certainDigits || (startsWithZero && first !== from)) return this.#any(bytes, from);
    } else {
      if (c !== point) return this.#any(bytes, from);
      c = bytes[++at] as number;
      while (c >= zero && c <= nine) c = bytes[++at] as number;
      const last = bytes[at - 1];
      if (c !== less || last === point) return this.#any(bytes, from);
      if (at - first - 1 > certainDigits) {
        const length = this.#rounded(bytes, from, at);
        if (length < 0) return this.#any(bytes, from);
        this.end = at;
        return this.#texts.id(this.#pool.scratch, 0, length);
      }
      if (last === zero) return this.#any(bytes, from);
    }
    this.end = at;
    return this.#texts.id(bytes, from, at);
  }

  /**
   * Excel writes 1.1 as 1.1000000000000001, with all that its double holds. Writes the number as rounded to 15 digits
   * to the scratch and gives its length; -1 where what is behind them is so near to a half that the double decides.
   */
  #rounded(bytes: Buffer, from: number, to: number): number {
    if (to - from > 40) return -1;
    const scratch = this.#pool.scratch;
    let length = 0;
    let digits = 0;
    let hasPoint = false;
    let at = from;
    for (; at < to && digits < certainDigits; at++) {
      const c = bytes[at] as number;
      if (c === point) hasPoint = true;
      else if (digits > 0 || (c > zero && c <= nine)) digits++;
      scratch[length++] = c;
    }
    if (!hasPoint || digits === 0) return -1;
    const tens = at < to ? (bytes[at] as number) - zero : 0;
    const ones = at + 1 < to ? (bytes[at + 1] as number) - zero : 0;
    const behind = 10 * tens + ones;
    if (behind > 30 && behind < 70) return -1;
    if (behind >= 70 && !addOne(scratch, length - 1)) return -1;
    while (scratch[length - 1] === zero) length--;
    return scratch[length - 1] === point ? length - 1 : length;
  }

  #padded(bytes: Buffer, from: number): number {
    let at = from;
    let c = bytes[at] as number;
    while (c >= zero && c <= nine) c = bytes[++at] as number;
    const length = at - from;
    if (c !== less || length > certainDigits || length === 0 || (bytes[from] === zero && length > 1))
      return this.#any(bytes, from);
    this.end = at;
    const missing = this.#width - length;
    if (missing <= 0) return this.#texts.id(bytes, from, at);
    const scratch = this.#pool.scratch;
    scratch.fill(zero, 0, missing);
    for (let i = 0; i < length; i++) scratch[missing + i] = bytes[from + i] as number;
    return this.#texts.id(scratch, 0, this.#width);
  }

  #date(bytes: Buffer, from: number): number {
    let at = from;
    let days = 0;
    let c = bytes[at] as number;
    while (c >= zero && c <= nine && days < usualDays) {
      days = 10 * days + c - zero;
      c = bytes[++at] as number;
    }
    if (at === from || days >= usualDays) return this.#any(bytes, from);
    this.end = at;
    let seconds = 0;
    if (c !== less) {
      seconds = c === point ? this.#seconds(bytes, at + 1) : -1;
      if (seconds < 0) return this.#any(bytes, from);
      if (seconds === secondsOfDay) [days, seconds] = [days + 1, 0];
    }
    const day = days < usualDays ? this.#day(days) : -1;
    if (day < 0) return this.#any(bytes, from);
    return seconds === 0 || !this.#showsTime ? day : this.#moment(day, seconds);
  }

  /** The part of a day behind the point, in whole seconds; -1 where the number's last bit decides which. */
  #seconds(bytes: Buffer, from: number): number {
    let at = from;
    let high = 0;
    let low = 0;
    let c = bytes[at] as number;
    // Two numbers of seven digits each are small ones to the processor; what is behind them is not a second.
    while (c >= zero && c <= nine && at - from < 7) {
      high = 10 * high + c - zero;
      c = bytes[++at] as number;
    }
    const highDigits = at - from;
    while (c >= zero && c <= nine && at - from < 14) {
      low = 10 * low + c - zero;
      c = bytes[++at] as number;
    }
    const lowDigits = at - from - highDigits;
    while (c >= zero && c <= nine) c = bytes[++at] as number;
    if (c !== less) return -1;
    this.end = at;
    const part = (high + low * (tenths[lowDigits] as number)) * (tenths[highDigits] as number);
    const exact = part * secondsOfDay + 0.5;
    const seconds = Math.floor(exact);
    return exact - seconds < 1e-3 || exact - seconds > 0.999 ? -1 : seconds;
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
    const scratch = this.#pool.scratch;
    const at = this.#pool.copyToScratch(day);
    const minutes = Math.floor(seconds / 60);
    const hours = Math.floor(minutes / 60);
    scratch[at] = 0x20;
    twoDigits(scratch, at + 1, hours);
    scratch[at + 3] = 0x3a;
    twoDigits(scratch, at + 4, minutes - 60 * hours);
    if (seconds === 60 * minutes) return this.#texts.id(scratch, 0, at + 6);
    scratch[at + 6] = 0x3a;
    twoDigits(scratch, at + 7, seconds - 60 * minutes);
    return this.#texts.id(scratch, 0, at + 9);
  }

  #any(bytes: Buffer, from: number): number {
    let at = from;
    while (bytes[at] !== less && bytes[at] !== 0) at++;
    this.end = at;
    const written = bytes.toString('latin1', from, at).trim();
    if (bytes[at] !== less || !general.test(written)) return -1;
    const { text, note } = numberText(Number(written), this.#format, this.#date1904);
    this.digitsLost = note === 'digits lost';
    return this.#pool.internText(text);
  }
}

/** Adds one to a number's last digit; false where it would need another digit in front. */
function addOne(digits: Buffer, last: number): boolean {
  for (let at = last; at >= 0; at--) {
    const c = digits[at] as number;
    if (c === point) continue;
    if (c < zero) return false;
    digits[at] = c === nine ? zero : c + 1;
    if (c !== nine) return true;
  }
  return false;
}

function twoDigits(target: Buffer, at: number, value: number): void {
  const tens = Math.floor(value / 10);
  target[at] = zero + tens;
  target[at + 1] = zero + value - 10 * tens;
}
