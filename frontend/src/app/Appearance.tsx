import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import viVN from 'antd/locale/vi_VN';
import { type ReactNode, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type Letters, useLetters } from '@/shared/hooks/useLetters';

const RED = '#A61B1B';
const INK = '#1F4B73';

/** Sizes in CSS pixels; those of our own pieces are in letters.css. */
const SIZES = {
  normal: { token: { fontSize: 15, fontSizeLG: 16 }, label: 16, picker: {} },
  large: {
    token: {
      fontSize: 20,
      fontSizeSM: 20,
      fontSizeLG: 20,
      controlHeight: 48,
      controlHeightSM: 44,
      controlHeightLG: 52,
      controlInteractiveSize: 24,
    },
    label: 20,
    picker: { cellWidth: 40, cellHeight: 36, textHeight: 44 },
  },
};

function themeOf(letters: Letters) {
  const { token, label, picker } = SIZES[letters];
  return {
    token: {
      colorPrimary: INK,
      colorLink: INK,
      colorError: '#B42318',
      colorText: '#1C1917',
      colorTextDescription: '#57534E',
      colorTextPlaceholder: '#6B6560',
      colorBorder: '#A8A29E',
      fontFamily: "'Be Vietnam Pro', sans-serif",
      colorTextDisabled: '#6B6560',
      borderRadius: 6,
      motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
      ...token,
    },
    components: {
      Form: { labelFontSize: label },
      DatePicker: picker,
      Button: {
        colorPrimary: RED,
        colorPrimaryHover: '#8C1414',
        colorPrimaryActive: '#701010',
        primaryShadow: 'none',
        defaultShadow: 'none',
      },
    },
  };
}

const THEMES = { normal: themeOf('normal'), large: themeOf('large') };

/** Colours, type and the words inside the ready-made controls, in the language chosen. */
export function Appearance({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  const letters = useLetters();
  useLayoutEffect(() => {
    document.documentElement.dataset.letters = letters;
  }, [letters]);
  return (
    <ConfigProvider locale={i18n.language === 'en' ? enUS : viVN} theme={THEMES[letters]}>
      {children}
    </ConfigProvider>
  );
}
