import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import viVN from 'antd/locale/vi_VN';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const RED = '#A61B1B';
const INK = '#1F4B73';

const theme = {
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
    fontSize: 15,
    fontSizeLG: 16,
    borderRadius: 6,
    motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
  },
  components: {
    Form: { labelFontSize: 16 },
    Button: {
      colorPrimary: RED,
      colorPrimaryHover: '#8C1414',
      colorPrimaryActive: '#701010',
      primaryShadow: 'none',
      defaultShadow: 'none',
    },
  },
};

/** Colours, type and the words inside the ready-made controls, in the language chosen. */
export function Appearance({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation();
  return (
    <ConfigProvider locale={i18n.language === 'en' ? enUS : viVN} theme={theme}>
      {children}
    </ConfigProvider>
  );
}
