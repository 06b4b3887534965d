import type { ReactNode } from 'react';

/** La planche : un seul jeu de tracés, sur une grille de 20, trait de 1,5. Un nom dit le dessin, non son emploi. */
export const traces = {
  aide: (
    <>
      <circle cx="10" cy="10" r="7.5" />
      <path d="M7.8 7.8a2.3 2.3 0 1 1 3.3 2.4c-.8.4-1.1.8-1.1 1.6M10 14.3v.01" />
    </>
  ),
  alerte: <path d="M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.3v.01" />,
  anneaux: (
    <>
      <circle cx="7.5" cy="10" r="4.5" />
      <circle cx="12.5" cy="10" r="4.5" />
    </>
  ),
  attente: <circle cx="10" cy="10" r="7" strokeDasharray="2.4 3.1" />,
  bas: <path d="m5 7.5 5 5 5-5" />,
  bulle: <path d="M3 5.5h14v8H9l-3.5 3v-3H3zM6.5 8.5h7M6.5 11h4.5" />,
  cadenas: (
    <>
      <rect x="4.5" y="9" width="11" height="8" rx="1.5" />
      <path d="M7 9V6.5a3 3 0 0 1 6 0V9" />
    </>
  ),
  calendrier: (
    <>
      <rect x="3" y="4" width="14" height="13" rx="2" />
      <path d="M3 8h14M7 2.5V5M13 2.5V5M6.5 11h.01M10 11h.01M13.5 11h.01M6.5 14h.01M10 14h.01M13.5 14h.01" />
    </>
  ),
  carte: <path d="M7.5 3.5 3 5v11.5L7.5 15l5 1.5L17 15V3.5L12.5 5zM7.5 3.5V15M12.5 5v11.5" />,
  cercle: <circle cx="10" cy="10" r="7" />,
  chercher: (
    <>
      <circle cx="9" cy="9" r="5.5" />
      <path d="m13.2 13.2 4 4" />
    </>
  ),
  coche: <path d="m4.5 10.5 3.5 3.5 7.5-8" />,
  colonnes: (
    <>
      <rect x="3" y="4" width="14" height="12" rx="1.5" />
      <path d="M8 4v12M12.5 4v12" />
    </>
  ),
  copier: (
    <>
      <rect x="7" y="7" width="10" height="10" rx="1.5" />
      <path d="M13 7V3.5H3.5V13H7" />
    </>
  ),
  corbeille: <path d="M3.5 5.5h13M8 5.5V3.5h4v2M5.5 5.5l.8 11h7.4l.8-11" />,
  courriel: <path d="M3 5h14v10.5H3zM3 6l7 5 7-5" />,
  crayon: <path d="m4 16 .8-3.3L13.5 4 16 6.5l-8.7 8.7zM11.8 5.7l2.5 2.5" />,
  demi: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 3a7 7 0 0 1 0 14z" fill="currentColor" />
    </>
  ),
  document: <path d="M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15M7.5 10h5M7.5 13h5" />,
  dossier: <path d="M2.5 5h5l1.5 2h8.5v9h-15z" />,
  droite: <path d="M8 4.5 13.5 10 8 15.5" />,
  epingle: (
    <>
      <path d="M10 17.5s5.5-5 5.5-9a5.5 5.5 0 0 0-11 0c0 4 5.5 9 5.5 9z" />
      <circle cx="10" cy="8.5" r="1.8" />
    </>
  ),
  fait: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="m6.8 10.2 2.2 2.2 4.3-4.6" />
    </>
  ),
  fermer: <path d="m5 5 10 10M15 5 5 15" />,
  fleche: <path d="M3 10h12M11 5.5l4.5 4.5L11 14.5" />,
  gauche: <path d="M12 4.5 6.5 10l5.5 5.5" />,
  haut: <path d="m5 12.5 5-5 5 5" />,
  horloge: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6v4.3l2.8 1.7" />
    </>
  ),
  imprimer: <path d="M6 7V3h8v4M6 14H3.5V7h13v7H14M6 11.5h8V17H6z" />,
  info: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 9.5V14M10 6.7v.01" />
    </>
  ),
  lecture: <path d="M7 4.5 15 10l-8 5.5z" />,
  lien: (
    <path d="M8.5 11.5a3 3 0 0 0 4.3 0l2.9-2.9a3 3 0 0 0-4.3-4.3L10 5.7M11.5 8.5a3 3 0 0 0-4.3 0l-2.9 2.9a3 3 0 0 0 4.3 4.3l1.4-1.4" />
  ),
  marque: (
    <path
      d="M10 3v.01M14.95 5.05v.01M17 10v.01M14.95 14.95v.01M10 17v.01M5.05 14.95v.01M3 10v.01M5.05 5.05v.01"
      strokeWidth="3.6"
    />
  ),
  masque: <path d="M3 10s2.5-4.5 7-4.5c1.3 0 2.4.4 3.4.9M17 10s-2.5 4.5-7 4.5c-1.3 0-2.4-.4-3.4-.9M4 16 16 4" />,
  moins: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M7 10h6" />
    </>
  ),
  non: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="m7.5 7.5 5 5M12.5 7.5l-5 5" />
    </>
  ),
  ouvrir: <path d="M11.5 3.5h5v5M16.5 3.5 9 11M8.5 4.5h-5v12h12v-5" />,
  personne: (
    <>
      <circle cx="10" cy="7" r="3.2" />
      <path d="M3.5 17c.6-3.4 3.2-5 6.5-5s5.9 1.6 6.5 5" />
    </>
  ),
  personnes: (
    <>
      <circle cx="7.5" cy="7.5" r="2.7" />
      <path d="M2.5 16c.4-2.7 2.3-4 5-4s4.6 1.3 5 4M13 5.2a2.5 2.5 0 0 1 0 4.8M14.5 12.3c1.7.4 2.8 1.7 3 3.7" />
    </>
  ),
  piece: <path d="m14.5 9-5.3 5.3a2.8 2.8 0 0 1-4-4l6-6a1.9 1.9 0 0 1 2.7 2.7l-5.7 5.7a1 1 0 0 1-1.3-1.4l4.7-4.7" />,
  piles: <path d="M10 3 3 6.5l7 3.5 7-3.5zM3 10l7 3.5 7-3.5M3 13.5 10 17l7-3.5" />,
  plein: (
    <>
      <circle cx="10" cy="10" r="7" fill="currentColor" />
      <path className="i-creux" d="M10 6.5v4M10 13.3v.01" strokeWidth="2" />
    </>
  ),
  plus: <path d="M10 4v12M4 10h12" />,
  poignee: <path d="M8 5h.01M12 5h.01M8 10h.01M12 10h.01M8 15h.01M12 15h.01" strokeWidth="2.4" />,
  reglages: (
    <>
      <path d="M3 6h7M14 6h3M3 14h3M10 14h7" />
      <circle cx="12" cy="6" r="2" />
      <circle cx="8" cy="14" r="2" />
    </>
  ),
  retablir: <path d="M16 8.5H8a4 4 0 0 0 0 8h4M13 5.5l3 3-3 3" />,
  sortante: <path d="M11.5 3.5h5V9M16.5 3.5 10 10M8.5 5H4v11h11v-4.5" />,
  semaine: (
    <>
      <rect x="3" y="4" width="14" height="13" rx="2" />
      <path d="M3 8h14M7 2.5V5M13 2.5V5M7 12.5l2 2 4-4" />
    </>
  ),
  suite: <path d="M5 10h.01M10 10h.01M15 10h.01" strokeWidth="2.6" />,
  tableau: (
    <>
      <rect x="3" y="4" width="14" height="12" rx="1.5" />
      <path d="M3 8h14M3 12h14M8 4v12" />
    </>
  ),
  telecharger: <path d="M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13" />,
  telephone: (
    <path d="M5 3h3l1 4-2 1.3a9 9 0 0 0 4.7 4.7L13 11l4 1v3c0 1-.8 2-2 2C8.5 16.5 3.5 11.5 3 5c0-1.2 1-2 2-2z" />
  ),
  annuler: <path d="M4 8.5h8a4 4 0 0 1 0 8H8M7 5.5l-3 3 3 3" />,
  visio: (
    <>
      <rect x="2.5" y="5.5" width="10" height="9" rx="1.5" />
      <path d="m12.5 9 5-2.5v7l-5-2.5" />
    </>
  ),
  word: <path d="M5 2.5h6.5L15 6v11.5H5zM7 9.5l1 5 2-4 2 4 1-5" />,
} satisfies Record<string, ReactNode>;

export type NomIcone = keyof typeof traces;
