import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '@/app/App';
import { startI18n } from '@/shared/i18n';
import './app/styles/fonts.css';
import './app/styles/letters.css';
import './app/styles/base.css';
import './app/styles/layout.css';
import './app/styles/notices.css';
import './app/styles/pieces.css';
import './app/styles/lists.css';
import './app/styles/pages.css';
import './app/styles/work.css';
import './app/styles/paper.css';
import './app/styles/report.css';
import './app/styles/waiting.css';
import './app/styles/proposal.css';
import './app/styles/grid.css';
import './app/styles/figure.css';
import './app/styles/files.css';
import './app/styles/print.css';

const root = document.getElementById('root');
if (root) {
  await startI18n();
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
