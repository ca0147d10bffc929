import './no-script-from-text';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// Before the app: a page's own style sheet comes after these and may say otherwise.
import './styles/tokens.css';
import './styles/base.css';
import './styles/buttons.css';
import './styles/fields.css';
import './styles/popovers.css';
import './styles/choices.css';
import './styles/notices.css';
import './styles/forced-colors.css';
import './styles/layout.css';
import './styles/page.css';
import './styles/lists.css';
import './styles/tables.css';
import { nearestLocale } from '../shared/words/locale';
import { App } from './app';
import { loadLanguage } from './languages';

const root = document.getElementById('root');
if (root !== null) {
  const draw = (): void =>
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  // English, which needs no fetching, stands for a language that cannot be fetched.
  loadLanguage(nearestLocale(navigator.language)).then(draw, draw);
}
