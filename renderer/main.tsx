import '#renderer/app/schemas.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '#renderer/app/App.tsx';
import { choisirTransport } from '#renderer/host/choisir-transport.ts';
import { retirantLesRefusDepasses } from '#renderer/app/refus-depasses.ts';

const racine = document.getElementById('racine');
if (racine === null) throw new Error('La page n’a pas de racine.');
createRoot(racine).render(
  <StrictMode>
    <App transport={retirantLesRefusDepasses(choisirTransport())} />
  </StrictMode>,
);
