import { type KeyboardEvent, useRef, useState } from 'react';
import { PointsDeTuile } from './PointsDeTuile.tsx';
import { type Fleche, nombreDePoints, PAS_DES_POINTS, type TuileMontree, tuileVoisine } from './tuiles.ts';

interface Proprietes {
  /** Phrase entière de la carte : « 1 département sur 10 sans personne désignée ». */
  readonly libelle: string;
  readonly tuiles: readonly TuileMontree[];
  /** Clé de la tuile dont le détail est montré. */
  readonly choisie: string | null;
  readonly surChoisir: (cle: string) => void;
  /** Avec le nom et l'état écrits ; sans eux, le code et le signe : toute la France tient. */
  readonly grandes: boolean;
}

const GRANDE = { largeur: 136, hauteur: 76, ecart: 6 } as const;
const PETITE = { largeur: 40, hauteur: 40, ecart: 4 } as const;

const FLECHES: readonly string[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/**
 * Une carte en carrés, un par territoire, sans contour ni réseau. Clavier : les flèches passent d'une tuile à sa
 * voisine, Entrée et Espace choisissent.
 */
export function CarteEnTuiles({ libelle, tuiles, choisie, surChoisir, grandes }: Proprietes) {
  const cadre = useRef<SVGSVGElement>(null);
  const [courante, setCourante] = useState<string | null>(null);
  const [montree, setMontree] = useState<string | null>(null);
  const { largeur, hauteur, ecart } = grandes ? GRANDE : PETITE;
  const colonnes = tuiles.map(({ colonne }) => colonne);
  const rangs = tuiles.map(({ rang }) => rang);
  const gauche = Math.min(...colonnes);
  const haut = Math.min(...rangs);
  const large = (Math.max(...colonnes) - gauche + 1) * (largeur + ecart) - ecart;
  const grand = (Math.max(...rangs) - haut + 1) * (hauteur + ecart) - ecart;
  const connue = (cle: string | null) => tuiles.some((tuile) => tuile.cle === cle);
  const atteignable = connue(courante) ? courante : connue(choisie) ? choisie : (tuiles[0]?.cle ?? null);

  const surTouche = (evenement: KeyboardEvent, cle: string) => {
    if (evenement.key === 'Enter' || evenement.key === ' ') surChoisir(cle);
    else if (FLECHES.includes(evenement.key)) {
      const voisine = tuileVoisine(tuiles, cle, evenement.key as Fleche);
      if (voisine !== null) {
        setCourante(voisine);
        cadre.current?.querySelector<SVGGElement>(`[data-cle="${CSS.escape(voisine)}"]`)?.focus();
      }
    } else return;
    evenement.preventDefault();
  };

  if (tuiles.length === 0) return null;
  const dite = tuiles.find(({ cle }) => cle === (montree ?? courante ?? choisie));
  return (
    <>
      <svg
        ref={cadre}
        className="carte-tuiles"
        width={large + 4}
        height={grand + 4}
        viewBox={`-2 -2 ${large + 4} ${grand + 4}`}
        role="group"
        aria-label={libelle}
      >
        {tuiles.map((tuile) => {
          const x = (tuile.colonne - gauche) * (largeur + ecart);
          const y = (tuile.rang - haut) * (hauteur + ecart);
          return (
            // biome-ignore lint/a11y/useSemanticElements: un bouton HTML n’entre pas dans un dessin.
            <g
              key={tuile.cle}
              role="button"
              data-cle={tuile.cle}
              data-sens={tuile.sens}
              tabIndex={tuile.cle === atteignable ? 0 : -1}
              aria-pressed={tuile.cle === choisie}
              aria-label={tuile.phrase}
              onClick={() => surChoisir(tuile.cle)}
              onFocus={() => setCourante(tuile.cle)}
              onPointerEnter={() => setMontree(tuile.cle)}
              onPointerLeave={() => setMontree(null)}
              onKeyDown={(evenement) => surTouche(evenement, tuile.cle)}
            >
              <rect x={x} y={y} width={largeur} height={hauteur} rx="4" />
              {grandes ? (
                <>
                  {/* Un seul texte, ses mots séparés : ce qui se lit à l’œil est ce que dit le nom. */}
                  <text>
                    <tspan x={x + 8} y={y + 18} className="tuile-code">
                      {tuile.code}
                    </tspan>{' '}
                    <tspan x={x + 8} y={y + 36}>
                      {tuile.nom}
                    </tspan>{' '}
                    <tspan x={x + 14 + nombreDePoints(tuile) * PAS_DES_POINTS} y={y + 64.5} className="tuile-mot">
                      {tuile.mot}
                    </tspan>
                  </text>
                  <PointsDeTuile {...tuile} x={x + 8} y={y + 60} />
                </>
              ) : (
                <>
                  <text x={x + largeur / 2} y={y + 18} className="tuile-code tuile-milieu">
                    {tuile.code}
                  </text>
                  <PointsDeTuile {...tuile} x={x + largeur / 2 - 4 - (nombreDePoints(tuile) - 1) * 4.5} y={y + 30} />
                </>
              )}
            </g>
          );
        })}
      </svg>
      {/* Ce que dit déjà chaque tuile à qui l’écoute : pour l’œil seulement. */}
      <p className="tuile-dite note" aria-hidden="true">
        {dite?.phrase ?? ''}
      </p>
    </>
  );
}
