import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuth } from 'react-oidc-context';
import { dropDraftsOf } from '@/shared/drafts';
import { chooseLetters, type Letters, useLetters } from '@/shared/hooks/useLetters';
import { useMe } from '@/shared/hooks/useMe';
import { type Language, switchLanguage } from '@/shared/i18n';
import { DownIcon, PersonIcon } from '@/shared/ui/icons';
import { onDemand } from '@/shared/ui/onDemand';
import { useQueue } from '@/shared/waiting/Sender';

const SignOutDialog = onDemand(async () => (await import('./SignOutDialog')).SignOutDialog);

const languages: { key: Language; label: string }[] = [
  { key: 'vi', label: 'Tiếng Việt' },
  { key: 'en', label: 'English' },
];

const sizes: Letters[] = ['normal', 'large'];

function LettersSwitch() {
  const { t } = useTranslation();
  const { username } = useMe();
  const letters = useLetters();
  return (
    <fieldset className="menu-choice">
      <legend>{t('nav.letters')}</legend>
      {sizes.map((size) => (
        <button
          key={size}
          type="button"
          aria-pressed={letters === size}
          onClick={() => chooseLetters(username, size)}
        >
          {t(`nav.letters_${size}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** Who is signed in, the size of the letters, the language, the way out. */
export function UserMenu() {
  const { t, i18n } = useTranslation();
  const me = useMe();
  const auth = useAuth();
  const queries = useQueryClient();
  const { items } = useQueue();
  const [asking, setAsking] = useState(false);
  const speakIn = async (language: Language) => {
    await switchLanguage(language);
    await queries.invalidateQueries();
  };
  const signOut = () => {
    dropDraftsOf(me.username);
    void auth.signoutRedirect();
  };
  return (
    <div className="user-menu">
      <button
        type="button"
        className="user-button"
        popoverTarget="user-menu"
        aria-label={t('nav.me', { name: me.name })}
      >
        <PersonIcon />
        <span className="user-name">{me.name}</span>
        <DownIcon />
      </button>
      <div id="user-menu" popover="auto" className="user-popover">
        <p className="user-popover-name">{me.name}</p>
        <p className="quiet">{me.roles.map((role) => t(`role.${role}`, role)).join(', ')}</p>
        <LettersSwitch />
        <fieldset className="menu-choice">
          <legend>{t('nav.language')}</legend>
          {languages.map((language) => (
            <button
              key={language.key}
              type="button"
              lang={language.key}
              aria-pressed={i18n.language === language.key}
              onClick={() => void speakIn(language.key)}
            >
              {language.label}
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          className="link-button"
          popoverTarget="user-menu"
          popoverTargetAction="hide"
          onClick={items.length > 0 ? () => setAsking(true) : signOut}
        >
          {t('nav.signOut')}
        </button>
      </div>
      {asking && (
        <SignOutDialog count={items.length} signOut={signOut} close={() => setAsking(false)} />
      )}
    </div>
  );
}
