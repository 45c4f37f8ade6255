import { createRoot } from 'react-dom/client';
import { Desk } from './Desk';
import { readSettings } from './settings';

const place = document.getElementById('desk');
if (place === null) throw new Error('the page has no element #desk');

const first = readSettings(localStorage, {
  lang: navigator.language.startsWith('zh') ? 'zh' : 'en',
  theme: window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  paneWidth: 350,
});
createRoot(place).render(<Desk first={first} />);
