/** Reading aloud with a voice of this device. A voice of a server would send the text away, so those are never used. */

/** One stretch that is spoken in one way. */
interface Phrase {
  readonly text: string;
  /** UTF-16 offset in the post. */
  readonly start: number;
  /** Marked words are spoken slower and a little higher: stressed. */
  readonly marked: boolean;
}

/** The text cut at the edges of its marked spans. */
export function toPhrases(text: string, spans: readonly { start: number; end: number }[]): Phrase[] {
  const phrases: Phrase[] = [];
  let at = 0;
  const add = (end: number, marked: boolean) => {
    if (end > at && text.slice(at, end).trim() !== '') phrases.push({ text: text.slice(at, end), start: at, marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    add(Math.max(start, at), false);
    add(end, true);
  }
  add(text.length, false);
  return phrases;
}

/** A local voice for a language, by its primary subtag; the browser's default of them first. */
export function localVoice(voices: readonly SpeechSynthesisVoice[], language: string): SpeechSynthesisVoice | null {
  const fitting = voices.filter(
    ({ localService, lang }) => localService && lang.split(/[-_]/)[0]?.toLowerCase() === language,
  );
  return fitting.find((voice) => voice.default) ?? fitting[0] ?? null;
}

/** Characters spoken in a second at the rate used. Dutch read aloud runs at about 14. */
const PER_SECOND = 13;

/** How long reading takes, about, in seconds. */
export function secondsFor(text: string): number {
  return Math.max(1, Math.round(text.length / PER_SECOND));
}

export interface Reading {
  pause(): void;
  resume(): void;
  stop(): void;
}

/** Reads phrases one after the other. `onWord` gets the offset in the post of each word, `onEnd` comes once at the end. */
export function readAloud(
  synthesis: SpeechSynthesis,
  voice: SpeechSynthesisVoice,
  phrases: readonly Phrase[],
  { onWord, onEnd }: { onWord(start: number): void; onEnd(): void },
): Reading {
  let stopped = false;
  const say = (index: number) => {
    const phrase = phrases[index];
    if (stopped) return;
    if (!phrase) {
      stopped = true;
      return onEnd();
    }
    const utterance = new SpeechSynthesisUtterance(phrase.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = phrase.marked ? 0.85 : 1;
    utterance.pitch = phrase.marked ? 1.1 : 1;
    // A phrase may begin with the space behind the one before.
    utterance.onstart = () => onWord(phrase.start + phrase.text.search(/\S/));
    utterance.onboundary = ({ charIndex, name }) => {
      if (name !== 'sentence') onWord(phrase.start + charIndex);
    };
    utterance.onend = () => say(index + 1);
    utterance.onerror = () => {
      if (stopped) return;
      stopped = true;
      onEnd();
    };
    synthesis.speak(utterance);
  };
  synthesis.cancel();
  say(0);
  return {
    pause: () => synthesis.pause(),
    resume: () => synthesis.resume(),
    stop() {
      stopped = true;
      synthesis.cancel();
      // What was paused stays so with nothing left to say (Web Speech API, `cancel`): nobody on the page would be heard any more.
      synthesis.resume();
    },
  };
}
