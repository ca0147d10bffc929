import { spellings } from './spellings';

/** Words for yes and no in cells, lower case, in ten languages. */
const yes = spellings(`
  1 | yes | y | true | t | x | ✓ | ✔ | on | ja | j | sant | oui | o | vrai | wahr | waar | sí | si | s |
  verdadero | kyllä | k | tosi | כן | נכון | אמת | sand | sann | aktiv | active
`);
const no = spellings(`
  0 | no | n | false | f | off | - | nej | nei | nein | non | nee | falskt | falsk | usann | faux | falsch |
  onwaar | falso | ei | e | epätosi | לא | שקר | inaktiv | inactive
`);
const answers = new Map<string, boolean>([
  ...yes.map((word) => [word, true] as const),
  ...no.map((word) => [word, false] as const),
]);

/** True for yes, false for no, undefined for any other word. */
export function yesOrNo(text: string): boolean | undefined {
  return answers.get(text.normalize('NFKC').trim().toLowerCase());
}
