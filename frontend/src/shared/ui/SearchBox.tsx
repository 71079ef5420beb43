import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchIcon } from './icons';

type Props = { value: string; onChange: (value: string) => void; label: string };

const WAIT = 300;

/** Search as one types: waits for the hand to rest and for an input method to finish its letter. */
export function SearchBox({ value, onChange, label }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(value);
  const [composing, setComposing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const sent = useRef(value);

  useEffect(() => {
    if (value !== sent.current) {
      sent.current = value;
      setText(value);
    }
  }, [value]);

  useEffect(() => {
    const wanted = text.normalize('NFC').trim();
    if (composing || wanted === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = wanted;
      onChange(wanted);
    }, WAIT);
    return () => clearTimeout(timer);
  }, [text, composing, onChange]);

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest('input, textarea, select');
      if (event.key !== '/' || typing || event.isComposing) return;
      event.preventDefault();
      input.current?.focus();
    };
    window.addEventListener('keydown', focus);
    return () => window.removeEventListener('keydown', focus);
  }, []);

  return (
    <div className="search-box">
      <SearchIcon />
      <input
        ref={input}
        type="search"
        value={text}
        aria-label={label}
        placeholder={t('list.searchHint', { what: label })}
        onChange={(event) => setText(event.target.value)}
        onCompositionStart={() => setComposing(true)}
        onCompositionEnd={() => setComposing(false)}
      />
    </div>
  );
}
