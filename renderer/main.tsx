import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
// Before the app: a page's own style sheet comes after these and may say otherwise.
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/layout.css';
import './styles/tables.css';
import { App } from './app';

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
