import type { LanguageWords } from '../subjects';
import { danish } from './danish';
import { dutch } from './dutch';
import { english } from './english';
import { finnish } from './finnish';
import { french } from './french';
import { german } from './german';
import { hebrew } from './hebrew';
import { norwegian } from './norwegian';
import { spanish } from './spanish';
import { swedish } from './swedish';

/** The words of every language that headers are read in. */
export const languages: readonly LanguageWords[] = [
  english,
  swedish,
  norwegian,
  danish,
  german,
  french,
  dutch,
  spanish,
  finnish,
  hebrew,
];
