import { render } from 'preact';
import { App } from './components/app.js';
import { connect } from './host.js';

const root = document.getElementById('app');
if (root) render(<App host={connect()} />, root);
