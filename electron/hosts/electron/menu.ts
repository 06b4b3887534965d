import type { MenuItemConstructorOptions } from 'electron';

export interface GestesDuMenu {
  readonly nouvelleFenetre: () => void;
  readonly ouvrir: () => void;
  readonly quitter: () => void;
}

/** Menu de l'application, en français. « Annuler » n'y est pas : la page sait si le geste est au champ ou au fichier. */
export const modeleDuMenu = (gestes: GestesDuMenu): MenuItemConstructorOptions[] => [
  {
    label: '&Fichier',
    submenu: [
      { label: 'Nouvelle fenêtre', accelerator: 'CmdOrCtrl+Shift+N', click: () => gestes.nouvelleFenetre() },
      { label: 'Ouvrir un fichier de travail…', accelerator: 'CmdOrCtrl+O', click: () => gestes.ouvrir() },
      { type: 'separator' },
      { label: 'Quitter', accelerator: 'CmdOrCtrl+Q', click: () => gestes.quitter() },
    ],
  },
  {
    label: 'É&dition',
    submenu: [
      { label: 'Couper', role: 'cut' },
      { label: 'Copier', role: 'copy' },
      { label: 'Coller', role: 'paste' },
      { label: 'Tout sélectionner', role: 'selectAll' },
    ],
  },
  {
    label: '&Affichage',
    submenu: [
      { label: 'Agrandir', role: 'zoomIn' },
      { label: 'Réduire', role: 'zoomOut' },
      { label: 'Taille normale', role: 'resetZoom' },
      { type: 'separator' },
      { label: 'Plein écran', role: 'togglefullscreen' },
    ],
  },
];
