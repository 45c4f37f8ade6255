import { createRoot } from 'react-dom/client';
import { readAddress } from './address';
import { Desk } from './Desk';
import { readSettings } from './settings';

const place = document.getElementById('desk');
if (place === null) throw new Error('the page has no element #desk');

const { host } = readAddress(new URL(location.href));
const kept = readSettings(localStorage, {
  lang: navigator.language.startsWith('zh') ? 'zh' : 'en',
  theme: window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  paneWidth: 350,
  host: 'excel',
});
createRoot(place).render(<Desk first={{ ...kept, host: host ?? kept.host }} />);
