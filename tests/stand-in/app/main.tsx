import { render } from 'preact';
import { App } from './App.tsx';
import { control } from './control.ts';
import { Strange } from './Strange.tsx';
import { listenForShortcuts } from './shortcuts.ts';
import './look/base.css';
import './look/post.css';
import './look/bar.css';
import './look/nav.css';
import './look/page.css';
import './look/composer.css';
import './look/layers.css';
import './look/chat.css';

window.standIn = control;
const root = document.querySelector('#react-root');
if (root) {
  listenForShortcuts();
  render(<App />, root);
} else {
  render(<Strange />, document.querySelector('#app') as Element);
}
