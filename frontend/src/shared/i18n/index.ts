import dayjs from 'dayjs';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { speak } from '@/shared/http/client';
import 'dayjs/locale/vi';

export type Language = 'vi' | 'en';

const STORED_AS = 'satcoso.language';
const loaders = { vi: () => import('./vi'), en: () => import('./en') };

function chosen(): Language {
  return localStorage.getItem(STORED_AS) === 'en' ? 'en' : 'vi';
}

async function load(language: Language) {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    const { texts } = await loaders[language]();
    i18next.addResourceBundle(language, 'translation', texts);
  }
  document.documentElement.lang = language;
  dayjs.locale(language);
  speak(language);
}

export async function startI18n() {
  const language = chosen();
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: {},
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  await load(language);
  await i18next.changeLanguage(language);
}

export async function switchLanguage(language: Language) {
  localStorage.setItem(STORED_AS, language);
  await load(language);
  await i18next.changeLanguage(language);
}
