import './pilotage.css';
import type { ReactNode } from 'react';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';

/** Un chiffre d'un tableau de bord : son mot, sa valeur, son calcul, et l'adresse de ses lignes. */
export interface Chiffre {
  readonly mot: string;
  /** « 7 sur 8 », « 83 % » ; `null` : rien encore à compter. */
  readonly valeur: string | null;
  readonly calcul: ReactNode;
  /** Où se lisent ses lignes ; `null` : elles sont sous lui. */
  readonly lignes: { readonly vers: string; readonly libelle: string } | null;
  /** Ce qu'il en faut voir, à côté de sa couleur. */
  readonly etat?: readonly [sens: SensEtat, mot: string] | undefined;
}

/** Peu de chiffres, chacun s'ouvre sur son calcul et mène à ses lignes. */
export const Chiffres = ({
  libelle,
  chiffres,
}: {
  readonly libelle: string;
  readonly chiffres: readonly Chiffre[];
}) => (
  <dl className="chiffres" aria-label={libelle}>
    {chiffres.map(({ mot, valeur, calcul, lignes, etat }) => (
      <div key={mot}>
        <dt>{mot}</dt>
        <dd>
          {valeur === null ? (
            <span className="absent">rien encore</span>
          ) : (
            <NombreExplique
              libelle={mot}
              calcul={
                <>
                  {calcul}
                  {lignes !== null && (
                    <p>
                      <Lien vers={lignes.vers}>{lignes.libelle}</Lien>
                    </p>
                  )}
                </>
              }
            >
              {valeur}
            </NombreExplique>
          )}
          {etat !== undefined && <Etat sens={etat[0]}>{etat[1]}</Etat>}
        </dd>
      </div>
    ))}
  </dl>
);
