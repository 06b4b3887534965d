import type { ReactNode } from 'react';

const SIGNES: readonly { readonly mot: string; readonly dessin: ReactNode }[] = [
  {
    mot: 'À venir',
    dessin: <rect className="frise-corps" data-etat="a_venir" x={1} y={4} width={22} height={10} rx={3} />,
  },
  {
    mot: 'En cours',
    dessin: <rect className="frise-corps" data-etat="en_cours" x={1} y={4} width={22} height={10} rx={3} />,
  },
  {
    mot: 'Bloquée ou en pause',
    dessin: <rect className="frise-corps" data-etat="bloquee" x={1} y={4} width={22} height={10} rx={3} />,
  },
  {
    mot: 'Terminée ou abandonnée',
    dessin: <rect className="frise-corps" data-etat="terminee" x={1} y={4} width={22} height={10} rx={3} />,
  },
  {
    mot: 'Retard',
    dessin: <rect className="frise-retard" x={0} y={6} width={24} height={6} fill="url(#hachures-de-retard)" />,
  },
  { mot: 'Étape faite', dessin: <path className="frise-etape faite" d="M12 4l5 5-5 5-5-5z" /> },
  { mot: 'à faire', dessin: <path className="frise-etape a-faire" d="M12 4l5 5-5 5-5-5z" /> },
  { mot: 'passée', dessin: <path className="frise-etape passee" d="M12 6l5 5-5 5-5-5zM12 0v4" /> },
];

/** Ce que veut dire chaque forme : l'état se lit aussi en mots, à côté de chaque action. */
export function LegendeDeFrise() {
  return (
    <ul className="frise-legende" aria-label="Légende">
      {SIGNES.map(({ mot, dessin }) => (
        <li key={mot}>
          <svg width={24} height={18} aria-hidden="true">
            {dessin}
          </svg>
          {mot}
        </li>
      ))}
    </ul>
  );
}
