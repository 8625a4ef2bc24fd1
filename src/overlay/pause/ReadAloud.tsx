/** "Lees voor" with its sound line, or the advice to read it oneself where the device has no voice of its own. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useMessages } from '../../i18n/hooks.ts';
import { Button } from '../../ui/Button.tsx';
import { trusted } from '../trusted.ts';
import { toBars } from './bars.ts';
import { localVoice, type Reading, readAloud, secondsFor, toPhrases } from './voice.ts';
import { $pause } from './words.ts';

interface Props {
  readonly text: string;
  readonly language: 'nl' | 'en';
  readonly spans: readonly { start: number; end: number }[];
  /** Offset of the word that is being spoken, -1 when none is. */
  readonly spoken: number;
  onSpoken(start: number): void;
}

const BARS = 66;

export function ReadAloud({ text, language, spans, spoken, onSpoken }: Props) {
  const t = useMessages($pause);
  const voice = useLocalVoice(language);
  const reading = useRef<Reading | null>(null);
  const [state, setState] = useState<'idle' | 'speaking' | 'paused'>('idle');
  const bars = useMemo(() => toBars(text, spans, BARS), [text, spans]);
  useEffect(() => () => reading.current?.stop(), []);

  if (!voice) return <p class="hd-voice is-none">{t.noVoice}</p>;

  const toggle = () => {
    if (state === 'speaking') {
      reading.current?.pause();
      setState('paused');
    } else if (state === 'paused') {
      reading.current?.resume();
      setState('speaking');
    } else {
      setState('speaking');
      reading.current = readAloud(speechSynthesis, voice, toPhrases(text, spans), {
        onWord: onSpoken,
        onEnd: () => {
          setState('idle');
          onSpoken(-1);
        },
      });
    }
  };
  const speaking = state === 'speaking';
  return (
    <div class="hd-voice">
      <Button small icon={speaking ? 'pause' : 'play'} onClick={trusted(toggle)}>
        {speaking ? t.pauseReading : t.readAloud}
      </Button>
      <svg class="bars" height="24" viewBox={`0 0 ${BARS * 6} 24`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ at, height }, index) => (
          <rect
            key={at}
            class={at <= spoken ? 'is-spoken' : ''}
            x={index * 6 + 1}
            y={12 - height * 11}
            width="3"
            height={height * 22}
            rx="1.5"
          />
        ))}
      </svg>
      <span class="time">{clock(secondsFor(text))}</span>
    </div>
  );
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Voices arrive late in some browsers: the list is empty at first. */
function useLocalVoice(language: string): SpeechSynthesisVoice | null {
  const [voices, setVoices] = useState(allVoices);
  useEffect(() => {
    if (typeof speechSynthesis === 'undefined') return;
    const update = () => setVoices(allVoices());
    speechSynthesis.addEventListener('voiceschanged', update);
    return () => speechSynthesis.removeEventListener('voiceschanged', update);
  }, []);
  return useMemo(() => localVoice(voices, language), [voices, language]);
}

function allVoices(): readonly SpeechSynthesisVoice[] {
  return typeof speechSynthesis === 'undefined' ? [] : speechSynthesis.getVoices();
}
